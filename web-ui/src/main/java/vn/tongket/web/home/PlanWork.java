package vn.tongket.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.plan.PlanSummary;

/** Plans that wait for the next step (kế hoạch chờ xử lý): to finish, to approve, to issue. */
@ApplicationScoped
class PlanWork implements WorkSource {

    private static final PageRequest SOME = new PageRequest(null, 0, MOST, null);

    @Inject
    private PlanService plans;

    @Override
    public List<WorkItem> waitingFor(Caller caller) {
        return Stream.of(
                        plans(caller, Role.LEADER, PlanStatus.SUBMITTED, "work.plan-to-approve"),
                        plans(caller, Role.CLERK, PlanStatus.APPROVED, "work.plan-to-issue"),
                        plans(caller, Role.PLANNER, PlanStatus.DRAFT, "work.plan-to-finish"))
                .flatMap(List::stream)
                .toList();
    }

    private List<WorkItem> plans(Caller caller, Role role, PlanStatus waiting, String kind) {
        return caller.holds(role)
                ? plans.list(SOME, waiting).items().stream()
                        .map(plan -> item(plan, kind))
                        .toList()
                : List.of();
    }

    private static WorkItem item(PlanSummary plan, String kind) {
        return new WorkItem("text", kind, plan.title(), plan.issuerName(), "/plan/plan?id=" + plan.id(), null, false);
    }
}
