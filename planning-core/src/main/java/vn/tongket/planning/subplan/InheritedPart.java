package vn.tongket.planning.subplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;

/** One inherited part of a sub-plan (phần kế thừa), with what the plan above says now, SUB-1, SUB-2. */
@Entity
@Table(name = "inherited_part", schema = "planning")
class InheritedPart {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private String planId;

    private int position;

    @Enumerated(EnumType.STRING)
    private InheritedKind kind;

    private String label;
    private String words;

    @Column(name = "parent_words")
    private String parentWords;

    @Enumerated(EnumType.STRING)
    private InheritedDecision decision;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected InheritedPart() {
        // for JPA
    }

    /** @param words null for what the plan above says only since an amendment */
    InheritedPart(PlanId plan, int position, InheritedWords above, String words) {
        id = Ids.next();
        planId = plan.value();
        this.position = position;
        kind = above.kind();
        label = above.label();
        this.words = words;
        parentWords = above.words();
    }

    /** The plan above reads so from now on, null for nothing; answers whether that is another wording. */
    boolean reads(String now) {
        if (Objects.equals(parentWords, now)) {
            return false;
        }
        parentWords = now;
        decision = null;
        decidedBy = null;
        decidedAt = null;
        return true;
    }

    void decide(InheritedDecision made, String by, Instant at) {
        if (!waits()) {
            throw new BusinessException(SubPlanError.NOTHING_TO_DECIDE);
        }
        decision = made;
        decidedBy = by;
        decidedAt = at;
        words = made == InheritedDecision.TAKEN && parentWords != null ? parentWords : words;
    }

    boolean waits() {
        return decision == null && !Objects.equals(words, parentWords);
    }

    boolean is(InheritedWords above) {
        return kind == above.kind() && (kind == InheritedKind.TASK || label.equals(above.label()));
    }

    InheritedKind kind() {
        return kind;
    }

    String words() {
        return words;
    }

    String parentWords() {
        return parentWords;
    }

    String label() {
        return label;
    }

    int position() {
        return position;
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    /** @param subPlan all words of the sub-plan */
    InheritedPartSummary summary(String subPlan) {
        InheritedStatus status = waits()
                ? InheritedStatus.CHANGED_ABOVE
                : words != null && subPlan.contains(words)
                        ? InheritedStatus.AS_INHERITED
                        : InheritedStatus.CHANGED_HERE;
        return new InheritedPartSummary(id, kind, label, words, parentWords, status, decision, decidedBy, decidedAt);
    }
}
