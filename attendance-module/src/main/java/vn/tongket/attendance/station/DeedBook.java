package vn.tongket.attendance.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tongket.attendance.checkin.Conflict;
import vn.tongket.attendance.checkin.DoorDesk;
import vn.tongket.attendance.checkin.Scan;
import vn.tongket.attendance.checkin.ToldDeed;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.lease.LeaseDirectory;
import vn.tongket.attendance.lease.Vouching;

/** Enters the deeds of stations (ghi sổ việc của cửa): each has its effect and its line in the log. */
@ApplicationScoped
class DeedBook {

    @Inject
    private DoorDesk desk;

    @Inject
    private DoorLogRepository log;

    @Inject
    private LeaseDirectory leases;

    @Inject
    private InvitationDirectory invitations;

    @Inject
    private DeedWitness witness;

    void enter(Sender sender, Deed deed) {
        String code = "walk-in".equals(deed.kind()) ? walkIn(sender, deed) : deed.scanned();
        ToldDeed told = told(sender, deed, code);
        Optional<Conflict> conflict = effect(sender, deed, told);
        String invitation = code.isEmpty() ? null : desk.invitation(told);
        log.add(sender, deed, code, invitation, conflict.orElse(null));
        witness.tell(sender, deed, invitation, conflict.orElse(null));
    }

    private Optional<Conflict> effect(Sender sender, Deed deed, ToldDeed told) {
        return switch (deed.kind()) {
            case "scan" -> "admitted".equals(deed.told()) ? desk.admitted(told) : desk.refused(told);
            case "override", "walk-in" -> desk.admitted(told);
            case "exit" -> desk.left(told);
            case "undo" -> desk.undone(told);
            case "release" -> release(sender, deed);
            case "return" -> giveBack(sender, deed);
            default -> Optional.empty();
        };
    }

    private Optional<Conflict> release(Sender sender, Deed deed) {
        if (deed.right() != null && leases.holds(sender.plan(), deed.lease(), sender.device())) {
            leases.release(sender.plan(), deed.lease(), deed.right(), deed.session());
        }
        return Optional.empty();
    }

    private Optional<Conflict> giveBack(Sender sender, Deed deed) {
        if (leases.holds(sender.plan(), deed.lease(), sender.device())) {
            leases.giveBack(sender.plan(), deed.lease());
        }
        return Optional.empty();
    }

    /** Puts the walk-in on the list; answers how the log names him. */
    private String walkIn(Sender sender, Deed deed) {
        Deed.WalkIn person = deed.walkIn();
        if (person == null || person.fullName() == null || person.fullName().isBlank()) {
            return "";
        }
        GroupId group = new GroupId(log.walkInGroup(sender.plan()));
        InvitationSummary guest = invitations.walkIn(
                group, new Guest(null, person.fullName(), null, person.position(), null, person.unit(), null, null));
        return guest.code();
    }

    private static ToldDeed told(Sender sender, Deed deed, String code) {
        return new ToldDeed(
                sender.plan(),
                new Scan(code, sender.station(), deed.scanId(), sender.moment(deed)),
                deed.session(),
                deed.told(),
                deed.ref(),
                sender.usher(),
                deed.reason(),
                !"scan".equals(deed.kind()),
                new Vouching(deed.lease(), sender.device(), deed.right(), deed.session()),
                sender.moment(deed));
    }
}
