package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentFlowService;
import vn.tongket.planning.amendment.AmendmentId;
import vn.tongket.web.api.Version;

/** The way of an amending paper (trình, duyệt, ban hành văn bản điều chỉnh). */
@Path("amendments/{id}/transitions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AmendmentFlowResource {

    @Inject
    private AmendmentFlowService flow;

    /** A step of the paper; the comment is the reason for passing over what the guard found. */
    public record Step(
            @NotNull @Pattern(regexp = "submit|return|approve|issue|drop")
            String action,

            String comment) {}

    @POST
    public Response take(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Step step) {
        AmendmentDetail paper = taken(new AmendmentId(id), step, Version.seen(ifMatch));
        return Response.ok(AmendmentView.of(paper))
                .tag(Version.tag(paper.version()))
                .build();
    }

    private AmendmentDetail taken(AmendmentId id, Step step, Long seen) {
        return switch (step.action()) {
            case "submit" -> flow.submit(id, step.comment(), seen);
            case "return" -> flow.returnForRevision(id, seen);
            case "approve" -> flow.approve(id, step.comment(), seen);
            case "issue" -> flow.issue(id, step.comment(), seen);
            default -> flow.drop(id, seen);
        };
    }
}
