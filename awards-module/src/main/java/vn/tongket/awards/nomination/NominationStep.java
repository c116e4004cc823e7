package vn.tongket.awards.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tongket.kernel.Ids;

/** One step of a nomination's history (một bước xử lý). */
@Entity
@Table(name = "nomination_step", schema = "awards")
class NominationStep {

    @Id
    private String id;

    private int position;

    @Enumerated(EnumType.STRING)
    private NominationAction action;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;
    private String remark;

    protected NominationStep() {
        // for JPA
    }

    NominationStep(int position, NominationAction action, NominationStatus status, Actor by, String remark) {
        this.id = Ids.next();
        this.position = position;
        this.action = action;
        this.status = status;
        this.personId = by.person().value();
        this.personName = by.name();
        this.at = by.at();
        this.remark = remark;
    }

    boolean isCorrectionBy(Actor actor) {
        return action == NominationAction.CORRECT && actor.is(personId);
    }

    boolean isWritingOf(Actor actor) {
        return action.isWriting() && actor.is(personId);
    }

    boolean isReturn() {
        return action == NominationAction.RETURN;
    }

    int position() {
        return position;
    }

    StepSummary summary() {
        return new StepSummary(action, status, personName, at, remark);
    }
}
