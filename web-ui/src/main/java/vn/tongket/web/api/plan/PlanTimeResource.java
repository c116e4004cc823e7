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
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.tongket.planning.plan.PlanFlowService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.Version;

/** The exact time of a conference whose plan named it approximately (ấn định thời gian). */
@Path("plans/{id}/time")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanTimeResource {

    @Inject
    private PlanFlowService flow;

    /** When it begins, and when it ends if that is known. */
    public record ExactTime(@NotNull OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    @POST
    public Response fix(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExactTime time) {
        Instant end = time.endsAt() == null ? null : time.endsAt().toInstant();
        return PlanResource.answer(
                flow.fixTime(new PlanId(id), time.startsAt().toInstant(), end, Version.seen(ifMatch)));
    }
}
