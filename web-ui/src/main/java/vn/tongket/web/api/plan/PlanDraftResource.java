package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.web.api.Version;

/** The draft as an editor reads and writes it (dự thảo đang soạn): what is answered can be sent back as it is. */
@Path("plans/{id}/draft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanDraftResource {

    @Inject
    private PlanService plans;

    /** The draft with its version. */
    public record Written(long version, PlanBody draft) {}

    @GET
    public Response read(@PathParam("id") String id) {
        return answer(plans.get(new PlanId(id)));
    }

    @PUT
    public Response write(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanBody body) {
        return answer(plans.replace(new PlanId(id), body.draft(), Version.seen(ifMatch)));
    }

    private static Response answer(PlanDetail plan) {
        return Response.ok(new Written(plan.version(), DraftBodies.of(DraftBodies.draftOf(plan))))
                .tag(Version.tag(plan.version()))
                .build();
    }
}
