package vn.tongket.attendance.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.lease.LeaseDirectory;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.audit.AuditLog;
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

    @Inject
    private AuditLog audit;

    private final Clock clock = Clock.systemUTC();

    public Reconciliation report(@NotNull PlanId plan) {
        return new Reconciliation(conferences.seen(plan), records.doors(plan), records.lines(plan), leases.all(plan));
    }

    /** ATT-54 */
    @RolesAllowed("planner")
    public void settle(
            @NotNull PlanId plan, @NotBlank String device, long seq, @NotBlank @Size(max = 1000) String words) {
        ConferenceInfo conference = conferences.planned(plan);
        String by = callers.caller().fullName();
        if (records.settle(plan, device, seq, by, words.strip(), clock.instant()) == 0) {
            throw new BusinessException(ReconciliationError.NOTHING_TO_SETTLE);
        }
        records.lines(plan).stream()
                .filter(line -> line.device().equals(device) && line.seq() == seq)
                .findFirst()
                .ifPresent(line ->
                        audit.record(by, "door.settlement", conference.title(), ReconciliationFacts.settled(line)));
    }

    /** ATT-70 The report that was made stands in the audit log with its figures. */
    public byte[] pdf(@NotNull PlanId plan) {
        Reconciliation report = report(plan);
        String by = callers.caller().fullName();
        byte[] paper = renderer.pdf(new ReconciliationPaper(clock.instant()).of(report));
        audit.record(by, "door.reconciliation", report.conference().title(), ReconciliationFacts.made(report));
        return paper;
    }
}
