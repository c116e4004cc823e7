package vn.tongket.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.amendment.AmendmentStatus;

/** Amending papers that wait for the next step (văn bản điều chỉnh chờ xử lý). */
@ApplicationScoped
class AmendmentWork implements WorkSource {

    @Inject
    private AmendmentService amendments;

    @Override
    public List<WorkItem> waitingFor(Caller caller) {
        return Stream.of(
                        papers(caller, Role.LEADER, AmendmentStatus.SUBMITTED, "work.amendment-to-approve"),
                        papers(caller, Role.CLERK, AmendmentStatus.APPROVED, "work.amendment-to-issue"),
                        papers(caller, Role.PLANNER, AmendmentStatus.DRAFT, "work.amendment-to-finish"))
                .flatMap(List::stream)
                .toList();
    }

    private List<WorkItem> papers(Caller caller, Role role, AmendmentStatus waiting, String kind) {
        return caller.holds(role)
                ? amendments.waiting(waiting, MOST).stream()
                        .map(paper -> new WorkItem(
                                "text", kind, paper.title(), null, "/plan/amendment?id=" + paper.id(), null, false))
                        .toList()
                : List.of();
    }
}
