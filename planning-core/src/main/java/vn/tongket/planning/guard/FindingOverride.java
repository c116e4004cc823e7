package vn.tongket.planning.guard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanId;

/** An error that somebody passed over, and why (lỗi được bỏ qua), written once and never changed: GRD-17. */
@Entity
@Table(name = "finding_override", schema = "planning")
class FindingOverride {

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    private PlanAction action;

    @Enumerated(EnumType.STRING)
    private GuardRule rule;

    private String finding;

    private String reason;

    protected FindingOverride() {
        // for JPA
    }

    FindingOverride(PlanId plan, Caller caller, Instant at, PlanAction action) {
        this.id = Ids.next();
        this.planId = plan.value();
        this.happenedAt = at;
        this.personId = caller.person().value();
        this.personName = caller.fullName();
        this.action = action;
    }

    FindingOverride passing(GuardRule passed, String words, String why) {
        rule = passed;
        finding = words;
        reason = why;
        return this;
    }
}
