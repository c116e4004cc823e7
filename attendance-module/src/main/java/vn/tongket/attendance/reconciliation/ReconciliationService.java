package vn.tongket.attendance.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.lease.LeaseDirectory;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanId;

/** Use cases after an outage (đối soát sau khi mất mạng): read the report, settle conflicts, print it. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class ReconciliationService {

    @Inject
    private ReconciliationRepository records;

    @Inject
    private LeaseDirectory leases;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    @Inject
    private DocumentRenderer renderer;

    private final Clock clock = Clock.systemUTC();

    public Reconciliation report(@NotNull PlanId plan) {
        return new Reconciliation(conferences.seen(plan), records.doors(plan), records.lines(plan), leases.all(plan));
    }

    /** ATT-54 */
    @RolesAllowed("planner")
    public void settle(
            @NotNull PlanId plan, @NotBlank String device, long seq, @NotBlank @Size(max = 1000) String words) {
        conferences.planned(plan);
        String by = callers.caller().fullName();
        if (records.settle(plan, device, seq, by, words.strip(), clock.instant()) == 0) {
            throw new BusinessException(ReconciliationError.NOTHING_TO_SETTLE);
        }
    }

    public byte[] pdf(@NotNull PlanId plan) {
        return renderer.pdf(new ReconciliationPaper(clock.instant()).of(report(plan)));
    }
}
