package vn.tongket.attendance.declaration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.attendance.invitation.InvitationError;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.invitation.PlaceService;
import vn.tongket.attendance.invitation.ReplyService;
import vn.tongket.attendance.terms.TermsService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Use cases of declarations (khai báo người đi cùng, phương tiện, nhu cầu), by the guest himself or for him. */
@Stateless
@RolesAllowed({"planner", "department-head", "unit-officer", "leader", "auditor"})
public class DeclarationService {

    @Inject
    private DeclarationRepository declarations;

    @Inject
    private GuestService guests;

    @Inject
    private ReplyService replies;

    @Inject
    private TermsService terms;

    @Inject
    private PlaceService places;

    private final Clock clock = Clock.systemUTC();

    @PermitAll
    public Declaration view(@NotNull String secret, @NotNull String address) {
        return declarations.of(guests.view(secret, address).invitation().invitationId());
    }

    @PermitAll
    public Declaration declare(
            @NotNull String secret, @NotNull String address, @NotNull @Valid Declaration declaration) {
        InvitationSummary guest = guests.view(secret, address).invitation();
        return keep(guest, declaration, guest.fullName());
    }

    public Declaration of(@NotNull InvitationId id) {
        return declarations.of(replies.get(id).invitationId());
    }

    /** What the planner or the guest's unit declares for him. */
    @RolesAllowed({"planner", "department-head", "unit-officer"})
    public Declaration declare(@NotNull InvitationId id, @NotNull @Valid Declaration declaration) {
        return keep(replies.answerableBy(id), declaration, replies.answerer());
    }

    /** ATT-32 */
    private Declaration keep(InvitationSummary guest, Declaration declaration, String by) {
        if (!guest.status().issued()) {
            throw new BusinessException(
                    guest.status().alive() ? InvitationError.NOT_ISSUED : InvitationError.DEAD, guest.fullName());
        }
        declaration.requireCompanions(terms.of(new PlanId(guest.planId())).companionsAllowed());
        int more = declaration.companions().size()
                - declarations.of(guest.invitationId()).companions().size();
        requirePlaces(guest, more);
        declarations.replace(guest.invitationId(), declaration, by, clock.instant());
        if (more < 0) {
            places.givenBack(new PlanId(guest.planId()), new GroupId(guest.groupId()));
        }
        return declaration;
    }

    /** ATT-82 Who has declined needs none until he comes after all. */
    private void requirePlaces(InvitationSummary guest, int more) {
        if (more <= 0 || guest.status() == InvitationStatus.DECLINED) {
            return;
        }
        long free = places.free(new PlanId(guest.planId()));
        if (more > free) {
            throw new BusinessException(DeclarationError.NO_PLACES_LEFT, free);
        }
    }
}
