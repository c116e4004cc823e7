package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.amendment.AmendmentKind;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.web.api.OfficeTime;
import vn.tongket.web.api.Version;

/**
 * The exact time of a conference whose plan named it approximately (ấn định thời gian), as on the page: what it would
 * touch, then the draft of its notice. The plan changes when the notice is issued.
 */
@Path("plans/{id}/time")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanTimeResource {

    @Inject
    private PlanService plans;

    @Inject
    private AmendmentService amendments;

    /** When it begins, and when it ends if that is known. */
    public record ExactTime(@NotNull OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    @POST
    @Path("consequences")
    public ConsequenceView.All count(@PathParam("id") String id, @NotNull @Valid ExactTime time) {
        PlanDetail plan = plans.get(new PlanId(id));
        return ConsequenceView.all(amendments.consequences(plan.id(), exact(plan, time)));
    }

    @POST
    public Response draft(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExactTime time) {
        PlanDetail plan = plans.get(new PlanId(id));
        KernelError.requireSameVersion(Version.seen(ifMatch), plan.version());
        return PlanAmendmentResource.created(amendments.draft(plan.id(), exact(plan, time), AmendmentKind.NOTICE));
    }

    private static PlanDraft exact(PlanDetail plan, ExactTime time) {
        return plan.draft()
                .at(new PlanTime(
                        plan.time().text(), OfficeTime.instant(time.startsAt()), OfficeTime.instant(time.endsAt())));
    }
}
