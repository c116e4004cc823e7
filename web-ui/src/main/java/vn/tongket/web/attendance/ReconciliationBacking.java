package vn.tongket.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.attendance.lease.DoorLease;
import vn.tongket.attendance.lease.LeaseService;
import vn.tongket.attendance.reconciliation.DoorLine;
import vn.tongket.attendance.reconciliation.Reconciliation;
import vn.tongket.attendance.reconciliation.ReconciliationService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/reconciliation.xhtml}. */
@Named
@RequestScoped
public class ReconciliationBacking {

    @Inject
    private ReconciliationService reconciliations;

    @Inject
    private LeaseService leases;

    @Inject
    private Messages messages;

    private String plan;
    private String words;
    private String reason;
    private Reconciliation report;

    public void settle(String device, long seq) {
        reconciliations.settle(new PlanId(plan), device, seq, words);
        messages.info("guestText", "reconciliation.settled");
        again();
    }

    public void declareLost(String station) {
        leases.declareLost(new PlanId(plan), station, reason);
        messages.info("guestText", "reconciliation.lost.done", station);
        again();
    }

    private void again() {
        report = null;
        words = null;
        reason = null;
    }

    public Reconciliation getReport() {
        if (report == null) {
            report = reconciliations.report(new PlanId(plan));
        }
        return report;
    }

    /** Doors that a device holds now. */
    public List<DoorLease> getHolders() {
        return getReport().leases().stream().filter(DoorLease::holds).toList();
    }

    public List<DoorLine> getLines() {
        return getReport().lines();
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
