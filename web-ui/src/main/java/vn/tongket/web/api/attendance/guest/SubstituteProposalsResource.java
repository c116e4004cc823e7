package vn.tongket.web.api.attendance.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.substitution.ProposalSummary;
import vn.tongket.attendance.substitution.SubstitutionService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** Substitutes who wait for approval (đề nghị cử người đi thay). */
@Path("substitute-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubstituteProposalsResource {

    @Inject
    private SubstitutionService substitutions;

    /** Who is proposed instead of whom. */
    public record Proposal(
            @NotBlank String invitationId,
            @NotNull @Valid Guest person,
            @Size(max = 1000) String reason) {}

    /** The decision: {@code approve} or {@code refuse}. */
    public record Decision(
            @NotBlank String action, @Size(max = 1000) String comment) {}

    @GET
    public List<ProposalSummary> list() {
        return substitutions.waiting();
    }

    @POST
    public Response propose(@NotNull @Valid Proposal proposal) {
        substitutions.propose(new InvitationId(proposal.invitationId()), proposal.person(), proposal.reason());
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("{id}/transitions")
    public Response decide(@PathParam("id") String id, @NotNull @Valid Decision decision) {
        switch (decision.action()) {
            case "approve" -> substitutions.approve(id);
            case "refuse" -> substitutions.refuse(id, decision.comment());
            default -> throw new BusinessException(KernelError.INVALID, "action");
        }
        return Response.noContent().build();
    }
}
