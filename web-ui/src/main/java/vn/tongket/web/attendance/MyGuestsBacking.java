package vn.tongket.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.quota.UnitGuestService;
import vn.tongket.attendance.quota.UnitShare;
import vn.tongket.planning.directory.Member;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/my-guests.xhtml}. */
@Named
@ViewScoped
public class MyGuestsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "guestText";

    @Inject
    private UnitGuestService unitGuests;

    @Inject
    private Messages messages;

    private List<UnitShare> shares;
    private UnitShare selected;
    private List<Member> members = List.of();
    private GuestForm guest = new GuestForm();

    @PostConstruct
    void load() {
        shares = unitGuests.shares();
    }

    public void select(UnitShare share) {
        selected = share;
        members = unitGuests.members(share.unit().unitId());
        guest = new GuestForm();
    }

    public void name(Member member) {
        name(Guest.of(member));
    }

    public void nameTyped() {
        name(guest.guest());
    }

    public void withdraw(InvitationSummary named) {
        unitGuests.withdraw(named.invitationId());
        messages.info(TEXTS, "my-guests.withdrawn", named.fullName());
        load();
    }

    private void name(Guest person) {
        unitGuests.name(selected.group().id(), selected.unit().unitId(), person);
        messages.info(TEXTS, "my-guests.named", person.fullName());
        load();
    }

    public List<UnitShare> getShares() {
        return shares;
    }

    public UnitShare getSelected() {
        return selected;
    }

    public List<Member> getMembers() {
        return members;
    }

    public GuestForm getGuest() {
        return guest;
    }
}
