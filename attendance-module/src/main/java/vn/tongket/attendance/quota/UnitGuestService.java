package vn.tongket.attendance.quota;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.group.GroupKind;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.attendance.group.rule.Nominee;
import vn.tongket.attendance.invitation.Enlistment;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationError;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.invitation.InvitationSummary;
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
    private UnitListRepository lists;

    @Inject
    private InvitationDirectory invitations;

    @Inject
    private Enlistment enlistment;

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

    private final Clock clock = Clock.systemUTC();

    /** What is asked of the caller's units, with whom they named so far. */
    public List<UnitShare> shares() {
        Caller caller = callers.caller();
        List<UnitShare> shares = new ArrayList<>();
        for (GroupSummary group : groups.askedOfCaller()) {
            group.units().stream().filter(unit -> names(caller, unit)).forEach(unit -> shares.add(share(group, unit)));
        }
        return shares;
    }

    /** ATT-20 The person has to fit into the composition of the unit's share. */
    public void name(@NotNull GroupId id, @NotNull UnitId unit, @NotNull @Valid Guest person) {
        GroupSummary group = asked(id, unit);
        mailing.hold(group.planId());
        requireOpen(group, unit);
        Set<String> members = memberIds(unit, group);
        Guest guest = person.inUnit(unit.value(), directory.unit(unit).name());
        group.composition()
                .admit(
                        nominees(enlistment.named(id, unit)),
                        Nominee.of(guest.position(), guest.honorific(), members.contains(guest.personId())));
        if (!enlistment.enlist(group, List.of(guest)).get(0).created()) {
            throw new BusinessException(InvitationError.ALREADY_INVITED, guest.fullName());
        }
    }

    /** Takes a person back who was named but not invited yet. */
    public void withdraw(@NotNull InvitationId id) {
        InvitationSummary invitation = invitations
                .find(id.value())
                .filter(found -> found.unitId() != null && names(callers.caller(), new UnitId(found.unitId())))
                .orElseThrow(() -> new BusinessException(InvitationError.NOT_FOUND, id));
        GroupSummary group = asked(new GroupId(invitation.groupId()), new UnitId(invitation.unitId()));
        requireOpen(group, new UnitId(invitation.unitId()));
        enlistment.retract(id, group.id());
    }

    /** ATT-21 The unit says that its list is complete. */
    public void close(@NotNull GroupId id, @NotNull UnitId unit) {
        GroupSummary group = asked(id, unit);
        mailing.hold(group.planId());
        requireOpen(group, unit);
        List<InvitationSummary> named = enlistment.named(id, unit);
        if (named.isEmpty()) {
            throw new BusinessException(QuotaError.NOTHING_NAMED);
        }
        group.composition().requireComplete(nominees(named));
        lists.add(new UnitList(id, unit, clock.instant(), callers.caller().fullName()));
    }

    /** ATT-21 The unit takes its word back, to correct the list. */
    public void reopen(@NotNull GroupId id, @NotNull UnitId unit) {
        asked(id, unit);
        lists.find(id, unit).ifPresent(lists::remove);
    }

    /** Members of the unit, to choose from. */
    public List<Member> members(@NotNull UnitId unit) {
        return names(callers.caller(), unit) ? directory.members(List.of(unit), LocalDate.now()) : List.of();
    }

    private UnitShare share(GroupSummary group, UnitId unit) {
        List<InvitationSummary> named = enlistment.named(group.id(), unit);
        return new UnitShare(
                group,
                conferences.facts(group.planId()),
                directory.unit(unit),
                named,
                group.composition().shortages(nominees(named)),
                lists.find(group.id(), unit).map(UnitList::closing).orElse(null));
    }

    private static List<Nominee> nominees(List<InvitationSummary> named) {
        return named.stream()
                .map(guest -> Nominee.of(guest.position(), guest.honorific(), true))
                .toList();
    }

    private Set<String> memberIds(UnitId unit, GroupSummary group) {
        return directory
                .members(List.of(unit), conferences.facts(group.planId()).day())
                .stream()
                .map(Member::personId)
                .collect(Collectors.toSet());
    }

    private void requireOpen(GroupSummary group, UnitId unit) {
        lists.find(group.id(), unit).ifPresent(closed -> {
            throw new BusinessException(
                    QuotaError.CLOSED, group.name(), closed.closing().by());
        });
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
