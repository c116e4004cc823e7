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
import java.util.List;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentKind;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.amendment.correction.CorrectionOrder;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.Version;

/** Papers that change, correct or recall a plan in force (các văn bản điều chỉnh của kế hoạch). */
@Path("plans/{id}/amendments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanAmendmentResource {

    @Inject
    private AmendmentService amendments;

    /** The whole plan as it is to read; {@code kind} is {@code amendment} or {@code replacement}. */
    public record Change(
            @NotNull String kind, @NotNull @Valid PlanBody draft) {}

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

    /** What the change would touch; nothing is stored. */
    @POST
    @Path("consequences")
    public ConsequenceView.All count(@PathParam("id") String id, @NotNull @Valid Change change) {
        return ConsequenceView.all(
                amendments.consequences(new PlanId(id), change.draft().draft()));
    }

    /** A letter that puts wrong form or procedure right. */
    @POST
    @Path("corrections")
    public Response correct(@PathParam("id") String id, @NotNull @Valid CorrectionOrder order) {
        return created(amendments.correct(new PlanId(id), order));
    }

    static Response created(AmendmentDetail paper) {
        return Response.created(URI.create("amendments/" + paper.id()))
                .entity(AmendmentView.of(paper))
                .tag(Version.tag(paper.version()))
                .build();
    }
}
