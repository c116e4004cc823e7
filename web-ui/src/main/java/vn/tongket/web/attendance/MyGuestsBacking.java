package vn.tongket.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.expansion.Clash;
import vn.tongket.attendance.expansion.ClashService;
import vn.tongket.attendance.group.rule.CompositionRule;
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
    private ClashService clashService;

    @Inject
    private Messages messages;

    private List<UnitShare> shares;
    private UnitShare selected;
    private List<Member> members = List.of();
    private Map<String, List<Clash>> clashes = Map.of();
    private GuestForm guest = new GuestForm();

    @PostConstruct
    void load() {
        shares = unitGuests.shares();
    }

    public void select(UnitShare share) {
        selected = share;
        members = unitGuests.members(share.unit().unitId());
        clashes = clashService.of(
                share.group().planId(), members.stream().map(Member::personId).toList());
        guest = new GuestForm();
    }

    /** ATT-21 */
    public void close(UnitShare share) {
        unitGuests.close(share.group().id(), share.unit().unitId());
        messages.info(TEXTS, "my-guests.list-closed", share.group().name());
        load();
    }

    public void reopen(UnitShare share) {
        unitGuests.reopen(share.group().id(), share.unit().unitId());
        messages.info(TEXTS, "my-guests.list-reopened", share.group().name());
        load();
    }

    public boolean met(UnitShare share, CompositionRule rule) {
        return share.shortages().stream().noneMatch(shortage -> shortage.kind() == rule.kind());
    }

    /** What may keep this member from coming. */
    public List<Clash> clashes(Member member) {
        return clashes.getOrDefault(member.personId(), List.of());
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
