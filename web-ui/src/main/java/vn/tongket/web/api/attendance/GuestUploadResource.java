package vn.tongket.web.api.attendance;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import vn.tongket.attendance.bulk.BulkService;
import vn.tongket.attendance.bulk.ImportId;
import vn.tongket.attendance.bulk.ImportService;
import vn.tongket.attendance.bulk.sheet.GuestTemplate;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.kernel.Page;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.ReaderLanguage;
import vn.tongket.web.api.plan.BoundedUpload;

/** Guest lists as files (nhập danh sách khách mời từ tệp); a file is read behind the caller's back. */
@Path("plans/{plan}/guest-imports")
@RequestScoped
@BoundedUpload
@Produces(MediaType.APPLICATION_JSON)
public class GuestUploadResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private BulkService bulk;

    @Inject
    private ImportService imports;

    @PathParam("plan")
    private String plan;

    @Context
    private HttpServletRequest request;

    @GET
    public Page<GuestImportJson> list() {
        List<GuestImportJson> items = imports.list(new PlanId(plan)).stream()
                .map(found -> GuestImportJson.of(found, ReaderLanguage.of(request)))
                .toList();
        return new Page<>(items, 0, items.size(), items.size());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> parts, @Context UriInfo uri) throws IOException {
        String group = part(parts, "attendeeGroupId").getContent(String.class);
        EntityPart file = part(parts, "file");
        ImportId id = bulk.upload(
                new PlanId(plan), new GroupId(group.strip()), file.getFileName().orElse("?"), file.getContent());
        return Response.accepted(GuestImportJson.of(imports.get(id), ReaderLanguage.of(request)))
                .location(uri.getBaseUriBuilder().path("guest-imports/{id}").build(id))
                .build();
    }

    /** The empty list to fill in. */
    @GET
    @Path("template")
    @Produces(XLSX)
    public Response template() {
        return Response.ok(GuestTemplate.xlsx(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mau-danh-sach-khach-moi.xlsx\"")
                .build();
    }

    private static EntityPart part(List<EntityPart> parts, String name) {
        return parts.stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }
}
