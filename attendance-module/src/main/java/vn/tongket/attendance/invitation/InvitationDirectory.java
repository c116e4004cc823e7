package vn.tongket.attendance.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.planning.plan.PlanId;

/** Finds invitations for the door (tra cứu giấy mời tại cửa), as part of a use case whose right is decided there. */
@Stateless
@PermitAll
public class InvitationDirectory {

    @Inject
    private InvitationRepository invitations;

    /** The invitation with this code, held against a substitution or revocation until the transaction ends. */
    public Optional<InvitationSummary> hold(@NotNull PlanId plan, @NotNull PassCode code) {
        invitations.holdByCode(plan, code);
        return invitations.find(plan, code);
    }

    public Optional<InvitationSummary> find(@NotNull String id) {
        return invitations.find(new InvitationId(id));
    }
}
