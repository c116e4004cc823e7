package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.revision.Presence;
import vn.tongket.planning.revision.PresenceService;

/** Who has the draft open (người đang mở dự thảo). */
@Path("plans/{id}/presence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanPresenceResource {

    @Inject
    private PresenceService presences;

    /** A name that the browser gave to itself. */
    public record Browser(@NotNull String browser) {}

    @POST
    public Presence here(@PathParam("id") String id, @NotNull @Valid Browser sign) {
        return presences.here(new PlanId(id), sign.browser());
    }

    @DELETE
    @Path("{browser}")
    public void leave(@PathParam("id") String id, @PathParam("browser") String browser) {
        presences.leave(new PlanId(id), browser);
    }
}
