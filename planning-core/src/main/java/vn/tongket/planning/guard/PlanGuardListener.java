package vn.tongket.planning.guard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.event.PlanLeaving;

/** Looks at a plan before it is submitted, approved or issued; in the same transaction. */
@Stateless
@PermitAll
public class PlanGuardListener {

    private static final Locale KEPT_IN = Locale.forLanguageTag("vi");

    @Inject
    private Inspection inspection;

    @Inject
    private GuardRepository store;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** GRD-17 Refuses where the office has decided so or nobody says why; else keeps what is passed over. */
    public void inspect(@Observes PlanLeaving event) {
        List<PlanFinding> errors = inspection.of(event.draft(), LocalDate.now(clock)).stream()
                .filter(PlanFinding::error)
                .toList();
        if (errors.isEmpty()) {
            return;
        }
        switch (store.setting().strictness()) {
            case BLOCK ->
                throw new BusinessException(
                        GuardError.BLOCKED, errors.size(), errors.get(0).text(KEPT_IN));
            case REASON -> requireReason(event, errors);
            case ADVISE -> {}
        }
        Caller caller = callers.caller();
        errors.forEach(error -> store.add(new FindingOverride(event.plan(), caller, clock.instant(), event.action())
                .passing(error.rule(), error.text(KEPT_IN), event.kept())));
    }

    /**
     * Who submits says why; later only for an error that was not there when somebody said why. A part that is still
     * missing is asked about on the page alone: another program may leave it to the office.
     */
    private void requireReason(PlanLeaving event, List<PlanFinding> errors) {
        if (event.commented()) {
            return;
        }
        Set<String> reasoned = event.action() == PlanAction.SUBMIT ? Set.of() : store.reasoned(event.plan());
        ReasonMissing.refuse(
                errors.stream()
                        .filter(error -> !error.rule().asksForPart())
                        .filter(error -> !reasoned.contains(error.text(KEPT_IN)))
                        .toList(),
                KEPT_IN);
    }
}
