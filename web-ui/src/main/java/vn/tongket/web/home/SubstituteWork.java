package vn.tongket.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.attendance.substitution.ProposalSummary;
import vn.tongket.attendance.substitution.SubstitutionService;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;

/** Substitutes who wait for the person's word (đề nghị cử người đi thay chờ duyệt). */
@ApplicationScoped
class SubstituteWork implements WorkSource {

    @Inject
    private SubstitutionService substitutions;

    @Override
    public List<WorkItem> waitingFor(Caller caller) {
        if (!caller.holdsAny(Role.DEPARTMENT_HEAD, Role.PLANNER)) {
            return List.of();
        }
        return substitutions.waiting().stream()
                .limit(MOST)
                .map(SubstituteWork::item)
                .toList();
    }

    private static WorkItem item(ProposalSummary proposal) {
        return new WorkItem(
                "text",
                "work.substitute-to-approve",
                proposal.substitute() + " → " + proposal.guest(),
                proposal.guestUnit(),
                "/attendance/substitutes",
                null,
                false);
    }
}
