package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.UsherSummary;
import vn.tongket.kernel.Page;
import vn.tongket.planning.plan.PlanId;

/** Ushers of a conference (lễ tân), by their user names. */
@Path("plans/{plan}/ushers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UshersResource {

    @Inject
    private ConferenceService conferences;

    @PathParam("plan")
    private String plan;

    /** The days of an usher's duty. */
    public record Duty(@NotNull LocalDate from, @NotNull LocalDate to) {}

    @GET
    public Page<UsherSummary> list() {
        List<UsherSummary> all = conferences.ushers(new PlanId(plan));
        return new Page<>(all, 0, all.size(), all.size());
    }

    @PUT
    @Path("{username}")
    public void name(@PathParam("username") String username, @NotNull @Valid Duty duty) {
        conferences.nameUsher(new PlanId(plan), username, duty.from(), duty.to());
    }

    @DELETE
    @Path("{username}")
    public void dismiss(@PathParam("username") String username) {
        conferences.dismissUsher(new PlanId(plan), username);
    }
}
