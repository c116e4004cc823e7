package vn.tongket.attendance.quota;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.planning.plan.PlanId;

/** Which units have closed their lists (theo dõi đơn vị chốt danh sách), for those who run the conference. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class UnitListDirectory {

    @Inject
    private UnitListRepository lists;

    @Inject
    private ConferenceService conferences;

    /** How many units closed their lists, by group. */
    public Map<GroupId, Long> closedByGroup(@NotNull PlanId plan) {
        conferences.seen(plan);
        return lists.ofPlan(plan).stream()
                .map(UnitList::closing)
                .collect(Collectors.groupingBy(closing -> new GroupId(closing.groupId()), Collectors.counting()));
    }
}
