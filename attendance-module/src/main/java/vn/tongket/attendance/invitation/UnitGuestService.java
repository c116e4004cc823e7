package vn.tongket.attendance.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitId;

/** Naming of a unit's guests within its quota (đơn vị cử người dự), ATT-9. */
@Stateless
@RolesAllowed({"unit-officer", "department-head"})
public class UnitGuestService {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private GuestList guestList;

    @Inject
    private GroupService groups;

    @Inject
    private ConferenceService conferences;

    @Inject
    private MailingService mailing;

    @Inject
    private DirectoryService directory;

    @Inject
    private CallerService callers;

    /** What is asked of the caller's units, with whom they named so far. */
    public List<UnitShare> shares() {
        Caller caller = callers.caller();
        List<UnitShare> shares = new ArrayList<>();
        for (GroupSummary group : groups.askedOfCaller()) {
            group.units().stream().filter(unit -> names(caller, unit)).forEach(unit -> shares.add(share(group, unit)));
        }
        return shares;
    }

    public void name(@NotNull GroupId id, @NotNull UnitId unit, @NotNull @Valid Guest person) {
        GroupSummary group = asked(id, unit);
        mailing.hold(group.planId());
        if (group.quota() != null && invitations.countNamed(id, unit.value()) >= group.quota()) {
            throw new BusinessException(InvitationError.QUOTA_EXCEEDED, group.quota());
        }
        Guest guest = person.inUnit(unit.value(), directory.unit(unit).name());
        if (guestList.enlist(group, List.of(guest)).created().isEmpty()) {
            throw new BusinessException(InvitationError.ALREADY_INVITED, guest.fullName());
        }
    }

    /** Takes a person back who was named but not invited yet. */
    public void withdraw(@NotNull InvitationId id) {
        Invitation invitation = invitations.get(id);
        if (invitation.unitId() == null || !names(callers.caller(), new UnitId(invitation.unitId()))) {
            throw new BusinessException(InvitationError.NOT_FOUND, id);
        }
        if (invitation.status() != InvitationStatus.LISTED) {
            throw new BusinessException(
                    InvitationError.NOT_ASKED, invitation.summary().fullName());
        }
        invitations.remove(invitation);
    }

    /** Members of the unit, to choose from. */
    public List<Member> members(@NotNull UnitId unit) {
        return names(callers.caller(), unit) ? directory.members(List.of(unit), LocalDate.now()) : List.of();
    }

    private UnitShare share(GroupSummary group, UnitId unit) {
        return new UnitShare(
                group,
                conferences.facts(group.planId()),
                directory.unit(unit),
                invitations.named(group.id(), unit.value()));
    }

    private GroupSummary asked(GroupId id, UnitId unit) {
        GroupSummary group = groups.facts(id);
        boolean asked = group.kind() == GroupKind.UNIT_QUOTA
                && group.units().contains(unit)
                && conferences.facts(group.planId()).inForce()
                && names(callers.caller(), unit);
        if (!asked) {
            throw new BusinessException(InvitationError.NOT_ASKED, group.name());
        }
        return group;
    }

    private static boolean names(Caller caller, UnitId unit) {
        return caller.homesAs(Role.UNIT_OFFICER).contains(unit)
                || caller.homesAs(Role.DEPARTMENT_HEAD).contains(unit);
    }
}
