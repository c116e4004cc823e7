package vn.tongket.attendance.group;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.MailingService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the attendee groups (thành phần tham dự). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class GroupService {

    @Inject
    private GroupRepository groups;

    @Inject
    private ConferenceService conferences;

    @Inject
    private MailingService mailing;

    @Inject
    private CallerService callers;

    public List<GroupSummary> list(@NotNull PlanId plan) {
        conferences.seen(plan);
        return groups.list(plan).stream().map(AttendeeGroup::summary).toList();
    }

    /** The groups that stand for these lines of the plan. */
    @PermitAll
    public Set<GroupId> meantBy(@NotNull PlanId plan, @NotNull List<String> planLines) {
        return planLines.isEmpty()
                ? Set.of()
                : groups.list(plan).stream()
                        .filter(group -> planLines.stream().anyMatch(group::isMeantBy))
                        .map(AttendeeGroup::id)
                        .collect(Collectors.toSet());
    }

    @RolesAllowed("planner")
    public GroupSummary add(@NotNull PlanId plan, @NotNull @Valid GroupEntry entry) {
        conferences.planned(plan);
        mailing.hold(plan);
        AttendeeGroup group = new AttendeeGroup(plan, groups.lastLine(plan) + 1, entry);
        groups.add(group);
        return group.summary();
    }

    /** @param seen the version that the caller saw; null means unconditional */
    @RolesAllowed("planner")
    public void correct(@NotNull GroupId id, @NotNull @Valid GroupEntry entry, Long seen) {
        AttendeeGroup group = planned(id);
        KernelError.requireSameVersion(seen, group.version());
        group.correct(entry);
    }

    @RolesAllowed("planner")
    public void remove(@NotNull GroupId id) {
        AttendeeGroup group = planned(id);
        if (groups.hasGuests(id)) {
            throw new BusinessException(GroupError.HAS_GUESTS, group.summary().name());
        }
        groups.remove(group);
    }

    /** Groups that ask the caller's own units to name people (ATT-9). */
    @RolesAllowed({"unit-officer", "department-head"})
    public List<GroupSummary> askedOfCaller() {
        Set<UnitId> homes = namingUnits(callers.caller());
        return homes.isEmpty()
                ? List.of()
                : groups.askedOf(homes).stream().map(AttendeeGroup::summary).toList();
    }

    /** The group, as part of a use case whose right is decided there. */
    @PermitAll
    public GroupSummary facts(@NotNull GroupId id) {
        return groups.get(id).summary();
    }

    /** The plan's group of awardees, if it has one; part of a use case whose right is decided there. */
    @PermitAll
    public Optional<GroupSummary> awardees(@NotNull PlanId plan) {
        return groups.list(plan).stream()
                .map(AttendeeGroup::summary)
                .filter(group -> group.kind() == GroupKind.AWARDEES)
                .findFirst();
    }

    private AttendeeGroup planned(GroupId id) {
        AttendeeGroup group = groups.get(id);
        conferences.planned(group.summary().planId());
        return group;
    }

    private static Set<UnitId> namingUnits(Caller caller) {
        Set<UnitId> units = new HashSet<>(caller.homesAs(Role.UNIT_OFFICER));
        units.addAll(caller.homesAs(Role.DEPARTMENT_HEAD));
        return units;
    }
}
