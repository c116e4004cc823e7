package vn.tongket.planning.subplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;

/** The plan above and those below it (theo dõi kế hoạch của đơn vị cấp dưới). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor"})
public class SubPlanService {

    @Inject
    private SubPlanRepository subPlans;

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    @Inject
    private Event<SubPlansTallied> tallied;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** SUB-3, SUB-4 */
    public SubPlanBoard board(@NotNull PlanId parent) {
        UnitId issuer = plans.header(parent).issuer();
        if (!callers.caller().mayAny(issuer, Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        List<Object[]> rows = subPlans.rows(parent);
        SubPlansTallied question = new SubPlansTallied(
                rows.stream().map(row -> new PlanId((String) row[0])).toList());
        tallied.fire(question);
        LocalDate today = LocalDate.now(clock);
        return new SubPlanBoard(
                rows.stream().map(row -> row(row, question, today)).toList());
    }

    private static SubPlanRow row(Object[] row, SubPlansTallied tallies, LocalDate today) {
        LocalDate due = (LocalDate) row[6];
        boolean issued = row[4] != null;
        return new SubPlanRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (PlanStatus) row[3],
                (String) row[4],
                (LocalDate) row[5],
                due,
                !issued && due != null && due.isBefore(today),
                tallies.of(new PlanId((String) row[0])));
    }

    /**
     * SUB-1 Each unit gets its draft.
     *
     * @param dueOn the last day on which it is to be issued; null for none
     */
    @RolesAllowed("planner")
    public List<PlanDetail> giveOut(@NotNull PlanId parent, @NotEmpty List<@NotNull UnitId> units, LocalDate dueOn) {
        if (dueOn != null && dueOn.isBefore(LocalDate.now(clock))) {
            throw new BusinessException(SubPlanError.DUE_IN_THE_PAST);
        }
        List<PlanDetail> drafts = plans.draftSubPlans(parent, units);
        drafts.forEach(draft -> subPlans.find(draft.id()).ifPresent(entry -> entry.dueOn(dueOn)));
        return drafts;
    }
}
