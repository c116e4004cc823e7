package vn.tongket.planning.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.guard.layout.LayoutGuard;
import vn.tongket.planning.law.LegalRegisterService;
import vn.tongket.planning.plan.PlanDraft;

/** Both guards at once (kiểm tra thể thức và căn cứ). */
@ApplicationScoped
class Inspection {

    @Inject
    private LegalRegisterService laws;

    List<PlanFinding> of(PlanDraft draft, LocalDate on) {
        List<String> bases = draft.text().legalBases();
        return Stream.concat(
                        LayoutGuard.check(draft).stream(), BasisFindings.of(laws.states(bases, on), bases, on).stream())
                .sorted(Comparator.comparing(PlanFinding::severity))
                .toList();
    }
}
