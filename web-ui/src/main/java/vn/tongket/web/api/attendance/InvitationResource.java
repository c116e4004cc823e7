package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.invitation.ReplyService;
import vn.tongket.attendance.paper.InvitationPaperService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.web.api.Version;

/** One invitation (giấy mời): its answer, its substitute and its paper. */
@Path("invitations/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @Inject
    private ReplyService answers;

    @Inject
    private InvitationPaperService papers;

    @PathParam("id")
    private String id;

    /** An answer to an invitation. */
    public record Answer(
            @NotBlank String status, @Size(max = 1000) String reason) {}

    /** Who comes instead. */
    public record Substitution(
            @NotNull PersonJson person, @Size(max = 1000) String reason) {}

    @GET
    public Response get() {
        return answer(answers.get(new InvitationId(id)), Response.Status.OK);
    }

    @PATCH
    public Response answer(@NotNull @Valid Answer answer, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        InvitationStatus status = InvitationStatus.ofCode(answer.status())
                .orElseThrow(() -> new BusinessException(KernelError.INVALID, "status"));
        return answer(
                answers.answer(new InvitationId(id), status, answer.reason(), Version.seen(ifMatch)),
                Response.Status.OK);
    }

    @POST
    @Path("substitute")
    public Response substitute(@NotNull @Valid Substitution substitution) {
        return answer(
                answers.substitute(new InvitationId(id), substitution.person().guest(), substitution.reason()),
                Response.Status.CREATED);
    }

    @GET
    @Path("document")
    @Produces({"application/pdf", MediaType.WILDCARD})
    public Response document(@QueryParam("format") @DefaultValue("pdf") String format) {
        InvitationId invitation = new InvitationId(id);
        return switch (format) {
            case "pdf" -> Documents.pdf(papers.pdf(invitation), "giay-moi.pdf");
            case "docx" -> Documents.docx(papers.docx(invitation), "giay-moi.docx");
            default -> throw new BusinessException(KernelError.INVALID, "format");
        };
    }

    private static Response answer(InvitationSummary invitation, Response.Status status) {
        return Response.status(status)
                .tag(Version.tag(invitation.version()))
                .entity(InvitationJson.of(invitation))
                .build();
    }
}
