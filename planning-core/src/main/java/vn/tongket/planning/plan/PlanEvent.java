package vn.tongket.planning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;

/** One line of a plan's history (lịch sử xử lý), written once and never changed (PLN-8). */
@Entity
@Table(name = "plan_event", schema = "planning")
class PlanEvent {

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

    private String comment;

    protected PlanEvent() {
        // for JPA
    }

    PlanEvent(PlanId plan, Instant happenedAt, Caller caller, PlanAction action, String comment) {
        this.id = Ids.next();
        this.planId = plan.value();
        this.happenedAt = happenedAt;
        this.personId = caller.person().value();
        this.personName = caller.fullName();
        this.action = action;
        this.comment = comment;
    }
}
