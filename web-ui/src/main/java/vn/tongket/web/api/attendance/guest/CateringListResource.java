package vn.tongket.web.api.attendance.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.tongket.attendance.catering.CateringChange;
import vn.tongket.attendance.catering.CateringList;
import vn.tongket.attendance.catering.CateringService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** One frozen list for the caterer (danh sách suất ăn đã chốt), its waiting changes and its papers. */
@Path("catering-lists/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CateringListResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private CateringService catering;

    @PathParam("id")
    private String id;

    /** A decision about one change: {@code approve} or {@code refuse}, with the mark of the change as it was seen. */
    public record Decision(
            @NotBlank String invitationId,
            @NotNull String mark,
            @NotBlank String action) {}

    @GET
    public CateringList get() {
        return catering.get(id);
    }

    @GET
    @Path("changes")
    public List<CateringChange> changes() {
        return catering.changes(id);
    }

    @POST
    @Path("decisions")
    public Response decide(@NotNull @Valid Decision decision) {
        boolean approve = decision.action().equals("approve");
        if (!approve && !decision.action().equals("refuse")) {
            throw new BusinessException(KernelError.INVALID, "action");
        }
        catering.decide(id, decision.invitationId(), decision.mark(), approve);
        return Response.noContent().build();
    }

    @GET
    @Path("document")
    @Produces({"application/pdf", MediaType.WILDCARD})
    public Response document(@QueryParam("format") @DefaultValue("pdf") String format) {
        return switch (format) {
            case "pdf" -> file(catering.pdf(id), "application/pdf", "inline; filename=\"suat-an.pdf\"");
            case "xlsx" -> file(catering.xlsx(id), XLSX, "attachment; filename=\"suat-an.xlsx\"");
            default -> throw new BusinessException(KernelError.INVALID, "format");
        };
    }

    private static Response file(byte[] content, String type, String disposition) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .build();
    }
}
