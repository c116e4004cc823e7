package vn.tongket.planning.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.planning.amendment.PaperAmended;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.event.PlanIssued;
import vn.tongket.planning.plan.event.PlanRecalled;

/** Keeps the register's lines of plans in step with the plans (dòng đăng ký của kế hoạch), in the same transaction. */
@Stateless
@PermitAll
public class RegisteredPlanListener {

    public static final String PLAN = "plan";

    @Inject
    private OutgoingRegisterRepository register;

    public void link(@Observes PlanIssued event) {
        PlanHeader plan = event.plan();
        register.find(plan.issuer(), plan.issueDate().getYear(), plan.number())
                .ifPresent(entry -> entry.about(PLAN, plan.id().value()));
    }

    /** AMD-8 The line of the older paper says what amended or replaced it; the newer one leads to the plan. */
    public void note(@Observes PaperAmended event) {
        PlanHeader plan = event.plan();
        register.find(plan.issuer(), event.on().getYear(), event.by())
                .ifPresent(entry -> entry.about(PLAN, plan.id().value()));
        register.find(plan.issuer(), event.date().getYear(), event.number())
                .filter(entry -> entry.summary().state() == EntryState.VALID)
                .ifPresent(entry -> note(entry, event));
    }

    private static void note(OutgoingEntry entry, PaperAmended event) {
        if (event.replaced()) {
            entry.withdraw(EntryState.REPLACED, "Được thay thế bởi " + event.source());
        } else {
            entry.remark((event.corrected() ? "Được đính chính bởi " : "Được điều chỉnh bởi ") + event.source());
        }
    }

    /** REG-4 */
    public void note(@Observes PlanRecalled event) {
        PlanHeader plan = event.plan();
        register.find(plan.issuer(), plan.issueDate().getYear(), plan.number())
                .filter(entry -> entry.summary().state() == EntryState.VALID)
                .ifPresent(entry -> entry.withdraw(EntryState.RECALLED, "Thu hồi: " + event.reason()));
    }
}
