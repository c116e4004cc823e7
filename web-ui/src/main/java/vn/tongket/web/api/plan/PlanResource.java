package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.plan.PlanSummary;
import vn.tongket.web.api.Version;

/** Plans (kế hoạch): list, read, draft, replace, sub-plans. */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    private PlanService plans;

    @Context
    private UriInfo uri;

    /** Units for which sub-plans are wanted. */
    public record SubPlanOrder(@NotNull List<@NotNull String> unitIds) {}

    /** The drafts that were made. */
    public record SubPlans(int created, List<PlanView> items) {}

    @GET
    public Page<PlanLine> list(
            @QueryParam("query") String query,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("sort") String sort,
            @QueryParam("status") PlanStatus status) {
        Page<PlanSummary> found = plans.list(new PageRequest(query, page, size, sort), status);
        return new Page<>(found.items().stream().map(PlanLine::of).toList(), found.page(), found.size(), found.total());
    }

    @POST
    public Response draft(@NotNull @Valid PlanBody body) {
        PlanDetail plan = plans.draft(body.draft());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(plan.id().value()).build())
                .tag(Version.tag(plan.version()))
                .entity(PlanView.of(plan))
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(plans.get(new PlanId(id)));
    }

    @PUT
    @Path("{id}")
    public Response replace(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull @Valid PlanBody body) {
        return answer(plans.replace(new PlanId(id), body.draft(), Version.seen(seen)));
    }

    @POST
    @Path("{id}/sub-plans")
    public Response draftSubPlans(@PathParam("id") String id, @NotNull @Valid SubPlanOrder order) {
        List<UnitId> units = order.unitIds().stream().map(UnitId::new).toList();
        List<PlanView> drafts = plans.draftSubPlans(new PlanId(id), units).stream()
                .map(PlanView::of)
                .toList();
        return Response.status(Response.Status.CREATED)
                .entity(new SubPlans(drafts.size(), drafts))
                .build();
    }

    static Response answer(PlanDetail plan) {
        return Response.ok(PlanView.of(plan)).tag(Version.tag(plan.version())).build();
    }
}
