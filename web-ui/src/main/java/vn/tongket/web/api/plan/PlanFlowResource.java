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
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanFlowService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.Version;

/** The steps of a plan from its draft to its end (các bước xử lý kế hoạch). */
@Path("plans/{id}/transitions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanFlowResource {

    @Inject
    private PlanFlowService flow;

    /** The step that is wanted. */
    public record Transition(
            @NotNull @Pattern(regexp = "submit|return|approve|issue|recall|complete")
            String action,

            String comment) {}

    @POST
    public Response step(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Transition wanted) {
        return PlanResource.answer(take(new PlanId(id), wanted, Version.seen(ifMatch)));
    }

    private PlanDetail take(PlanId id, Transition wanted, Long seen) {
        String comment = wanted.comment();
        return switch (wanted.action()) {
            case "submit" -> flow.submit(id, comment, seen);
            case "return" -> flow.returnForRevision(id, comment, seen);
            case "approve" -> flow.approve(id, comment, seen);
            case "issue" -> flow.issue(id, comment, seen);
            case "recall" -> flow.recall(id, comment, seen);
            default -> flow.complete(id, comment, seen);
        };
    }
}
