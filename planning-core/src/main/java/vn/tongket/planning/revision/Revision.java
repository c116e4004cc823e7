package vn.tongket.planning.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;

/** A stored version of a plan (bản lưu), written once (REV-1). */
@Entity
@Table(name = "plan_revision", schema = "planning")
class Revision {

    static final Duration THINNED_WITHIN = Duration.ofMinutes(10);

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    private long version;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    private PlanAction action;

    @Column(name = "seen_by_others")
    private boolean seenByOthers;

    private String draft;

    protected Revision() {
        // for JPA
    }

    Revision(PlanDetail plan, PlanAction action, Caller writer, Instant at) {
        id = Ids.next();
        planId = plan.id().value();
        version = plan.version();
        storedAt = at;
        personId = writer.person().value();
        personName = writer.fullName();
        this.action = action;
        draft = DraftJson.write(DraftJson.draftOf(plan));
    }

    /** REV-2 Whether nothing is lost when this version goes, as it stands between an older and a newer one. */
    boolean dispensable(Revision older, Revision newer) {
        return action == PlanAction.CHANGE
                && newer.action == PlanAction.CHANGE
                && !seenByOthers
                && personId.equals(newer.personId)
                && newer.storedAt.isBefore(older.storedAt.plus(THINNED_WITHIN));
    }

    PlanDraft draft() {
        return DraftJson.read(draft);
    }
}
