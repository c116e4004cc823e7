package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentKind;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.amendment.correction.CorrectionOrder;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.OfficeTime;
import vn.tongket.web.api.Version;

/** Papers that change, correct or recall a plan in force (các văn bản điều chỉnh của kế hoạch). */
@Path("plans/{id}/amendments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanAmendmentResource {

    @Inject
    private AmendmentService amendments;

    @Inject
    private PlanService plans;

    /** The whole plan as it is to read; {@code kind} is {@code amendment} or {@code replacement}. */
    public record Change(
            @NotNull String kind, @NotNull @Valid PlanBody draft) {}

    /** The exact time of a conference whose plan named it approximately. */
    public record ExactTime(@NotNull OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    /** All papers of the plan. */
    public record Views(List<AmendmentView> items) {}

    @GET
    public Views list(@PathParam("id") String id) {
        return new Views(amendments.ofPlan(new PlanId(id)).stream()
                .map(AmendmentView::of)
                .toList());
    }

    @POST
    public Response change(@PathParam("id") String id, @NotNull @Valid Change change) {
        AmendmentKind kind = Codes.constant(AmendmentKind.class, change.kind(), "kind");
        return created(amendments.draft(new PlanId(id), change.draft().draft(), kind));
    }

    /** A letter that puts wrong form or procedure right. */
    @POST
    @Path("corrections")
    public Response correct(@PathParam("id") String id, @NotNull @Valid CorrectionOrder order) {
        return created(amendments.correct(new PlanId(id), order));
    }

    /** The notice of an exact time; in effect on its issue. */
    @POST
    @Path("times")
    public Response fix(@PathParam("id") String id, @NotNull @Valid ExactTime time) {
        PlanId plan = new PlanId(id);
        PlanDraft draft = plans.get(plan).draft();
        PlanTime exact = new PlanTime(
                draft.time().text(), OfficeTime.instant(time.startsAt()), OfficeTime.instant(time.endsAt()));
        return created(amendments.draft(plan, draft.at(exact), AmendmentKind.NOTICE));
    }

    private static Response created(AmendmentDetail paper) {
        return Response.created(URI.create("amendments/" + paper.id()))
                .entity(AmendmentView.of(paper))
                .tag(Version.tag(paper.version()))
                .build();
    }
}
