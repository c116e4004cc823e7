package vn.tongket.web.api.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.account.RoleDelegationEntry;
import vn.tongket.planning.account.RoleDelegationService;
import vn.tongket.planning.account.RoleDelegationSummary;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Deputies who endorse by a recorded delegation with its days (ủy quyền xác nhận đề nghị). */
@Path("role-delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeputiesResource {

    @Inject
    private RoleDelegationService delegations;

    /** What a head delegates, and the paper that says so. */
    public record Draft(
            @NotBlank String unitId,
            @NotBlank String deputyId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank String writtenAs) {

        RoleDelegationEntry entry() {
            return new RoleDelegationEntry(new UnitId(unitId), new PersonId(deputyId), from, to, writtenAs);
        }
    }

    /** What the caller gave and what was given to him. */
    @GET
    public List<RoleDelegationSummary> list() {
        return delegations.list();
    }

    @POST
    public Response delegate(@NotNull @Valid Draft draft) {
        delegations.delegate(draft.entry());
        return Response.status(Response.Status.CREATED)
                .entity(delegations.list().get(0))
                .build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") String id) {
        delegations.revoke(id);
    }
}
