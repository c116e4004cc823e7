package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.attendance.invitation.event.InvitationEnded;
import vn.tongket.kernel.BusinessException;

/** What an answer changes (ghi nhận trả lời), whoever gives it. */
@ApplicationScoped
class Answers {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private GuestList guestList;

    @Inject
    private Issuing issuing;

    @Inject
    private MailingService mailing;

    @Inject
    private Event<InvitationEnded> ended;

    private final Clock clock = Clock.systemUTC();

    void accept(Invitation invitation, String by) {
        boolean again = invitation.status() == InvitationStatus.DECLINED;
        if (again && !issuing.hasPlace(invitation)) {
            issuing.await(invitation.plan(), invitation);
        } else {
            invitation.accept(by, clock.instant());
        }
    }

    void decline(Invitation invitation, String reason, String by) {
        requireNotAdmitted(invitation);
        invitation.decline(reason, by, clock.instant());
        issuing.promote(invitation.plan(), invitation.group());
    }

    void revoke(Invitation invitation, String reason, String by) {
        requireNotAdmitted(invitation);
        invitation.revoke(reason, by, clock.instant());
        ended.fire(new InvitationEnded(invitation.plan(), invitation.id(), invitation.status()));
        issuing.promote(invitation.plan(), invitation.group());
    }

    /** ATT-5 The new guest takes the unit of the old one unless he brings his own. */
    InvitationSummary substitute(Invitation old, Guest person, String reason, String by) {
        requireNotAdmitted(old);
        mailing.hold(old.plan());
        Guest guest = person.unitId() == null
                ? person.inUnit(old.unitId(), old.summary().unitName())
                : person;
        if (!invitations.alive(old.plan(), Set.of(guest.key())).isEmpty()) {
            throw new BusinessException(InvitationError.ALREADY_INVITED, guest.fullName());
        }
        Invitation fresh =
                Invitation.list(old.plan(), old.group(), guest, guestList.unusedCode(invitations.codes(old.plan())));
        boolean placeHeld = old.status() != InvitationStatus.DECLINED;
        old.giveWayTo(fresh, reason, by, clock.instant());
        invitations.add(fresh);
        issuing.replace(old.plan(), fresh, placeHeld);
        invitations.flush();
        ended.fire(new InvitationEnded(old.plan(), old.id(), old.status()));
        return fresh.summary();
    }

    private void requireNotAdmitted(Invitation invitation) {
        invitations.lock(invitation);
        if (invitations.admitted(invitation.id())) {
            throw new BusinessException(
                    InvitationError.ALREADY_ADMITTED, invitation.summary().fullName());
        }
    }
}
