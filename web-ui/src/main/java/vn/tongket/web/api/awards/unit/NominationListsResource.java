package vn.tongket.web.api.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.tongket.awards.bulk.CheckedRow;
import vn.tongket.awards.bulk.NominationListService;
import vn.tongket.awards.bulk.NominationTemplate;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.web.api.ReaderLanguage;
import vn.tongket.web.api.plan.BoundedUpload;

/** Lists of nominations as files (nhập danh sách đề nghị từ tệp): looked through, and kept with {@code keep=true}. */
@Path("campaigns/{campaign}/nomination-lists")
@RequestScoped
@BoundedUpload
@Produces(MediaType.APPLICATION_JSON)
public class NominationListsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private NominationListService lists;

    @PathParam("campaign")
    private String campaign;

    @Context
    private HttpServletRequest request;

    /** What a list says and, where it was kept, the nominations that it became. */
    public record Answer(List<String> created, List<ListRowJson> rows) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(List<EntityPart> parts, @QueryParam("keep") boolean keep) {
        EntityPart file = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        CampaignId id = new CampaignId(campaign);
        List<CheckedRow> rows = lists.preview(id, file.getContent());
        List<CheckedRow> keepable = rows.stream().filter(CheckedRow::isKeepable).toList();
        List<String> created = keep && !keepable.isEmpty()
                ? lists.keep(id, keepable).stream().map(NominationId::value).toList()
                : List.of();
        List<ListRowJson> answer = rows.stream()
                .map(row -> ListRowJson.of(row, ReaderLanguage.of(request)))
                .toList();
        return Response.status(keep ? Response.Status.CREATED : Response.Status.OK)
                .entity(new Answer(created, answer))
                .build();
    }

    /** The empty list to fill in. */
    @GET
    @Path("template")
    @Produces(XLSX)
    public Response template() {
        return Response.ok(NominationTemplate.xlsx(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mau-danh-sach-khen-thuong.xlsx\"")
                .build();
    }
}
