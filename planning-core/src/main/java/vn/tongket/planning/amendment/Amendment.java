package vn.tongket.planning.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.revision.DraftJson;

/** A paper that changes, replaces or recalls a plan in force (văn bản điều chỉnh), AMD-1. */
@Entity
@Table(name = "plan_amendment", schema = "planning")
class Amendment {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "issuer_id")
    private String issuerId;

    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status;

    @Column(name = "plan_number")
    private String planNumber;

    @Column(name = "plan_date")
    private LocalDate planDate;

    @Column(name = "before_draft")
    private String before;

    @Column(name = "after_draft")
    private String after;

    @Embedded
    private PaperPart paper;

    private String field;

    private String number;

    @Column(name = "issue_date")
    private LocalDate issueDate;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Amendment() {
        // for JPA
    }

    static Amendment draft(
            PlanDetail plan, PlanDraft after, AmendmentKind kind, AmendmentText text, PersonId writer, Instant at) {
        Amendment amendment = new Amendment();
        amendment.id = AmendmentId.next().value();
        amendment.planId = plan.id().value();
        amendment.issuerId = plan.issuer().value();
        amendment.kind = kind;
        amendment.status = AmendmentStatus.DRAFT;
        amendment.planNumber = plan.number();
        amendment.planDate = plan.issueDate();
        amendment.before = DraftJson.write(plan.draft());
        amendment.after = DraftJson.write(after);
        amendment.paper = PaperPart.of(text);
        amendment.draftedBy = writer.value();
        amendment.changedAt = at;
        return amendment;
    }

    /** @param code who drafts a letter or what it is about */
    Amendment about(String code) {
        field = code;
        return this;
    }

    void write(AmendmentText text, Instant at) {
        require(AmendmentStatus.DRAFT);
        paper = PaperPart.of(text);
        changedAt = at;
    }

    void submit(PersonId by, Instant at) {
        require(AmendmentStatus.DRAFT);
        submittedBy = by.value();
        become(AmendmentStatus.SUBMITTED, at);
    }

    void returnForRevision(Instant at) {
        require(AmendmentStatus.SUBMITTED, AmendmentStatus.APPROVED);
        become(AmendmentStatus.DRAFT, at);
    }

    void approve(PersonId by, Instant at) {
        require(AmendmentStatus.SUBMITTED);
        if (wasSubmittedBy(by)) {
            throw new BusinessException(AmendmentError.APPROVED_BY_SUBMITTER);
        }
        become(AmendmentStatus.APPROVED, at);
    }

    void requireApproved() {
        require(AmendmentStatus.APPROVED);
    }

    /** Takes its number; what it says is in effect from then on at the latest. */
    void issue(String symbol, LocalDate on, Instant at) {
        require(AmendmentStatus.APPROVED);
        numbered(symbol, on, at);
    }

    /** AMD-8 A recall and its notice are one step of the plan. */
    void issueAtOnce(String symbol, LocalDate on, Instant at) {
        require(AmendmentStatus.DRAFT);
        numbered(symbol, on, at);
    }

    long version() {
        return version;
    }

    private void numbered(String symbol, LocalDate on, Instant at) {
        number = symbol;
        issueDate = on;
        appliedAt = appliedAt == null ? at : appliedAt;
        become(AmendmentStatus.ISSUED, at);
    }

    /** AMD-7 What it says is in effect before it has its number. */
    void applied(Instant at) {
        appliedAt = at;
    }

    void drop(Instant at) {
        require(AmendmentStatus.DRAFT, AmendmentStatus.SUBMITTED, AmendmentStatus.APPROVED);
        if (inEffect()) {
            throw new BusinessException(AmendmentError.ALREADY_IN_EFFECT);
        }
        become(AmendmentStatus.DROPPED, at);
    }

    /** AMD-2 The plan still says what this paper was written over. */
    void requireUnchanged(PlanDetail plan) {
        if (!DraftJson.write(plan.draft()).equals(before)) {
            throw new BusinessException(AmendmentError.PLAN_CHANGED_SINCE);
        }
    }

    void requireVersion(Long seen) {
        KernelError.requireSameVersion(seen, version);
    }

    boolean wasSubmittedBy(PersonId person) {
        return person.value().equals(submittedBy);
    }

    boolean inEffect() {
        return appliedAt != null;
    }

    AmendmentId id() {
        return new AmendmentId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    UnitId issuer() {
        return new UnitId(issuerId);
    }

    AmendmentKind kind() {
        return kind;
    }

    AmendmentStatus status() {
        return status;
    }

    PlanDraft before() {
        return DraftJson.read(before);
    }

    PlanDraft after() {
        return DraftJson.read(after);
    }

    AmendmentDetail detail(Set<AmendmentStep> steps) {
        PlanDraft old = before();
        PlanDraft next = after();
        return new AmendmentDetail(
                id(),
                version,
                plan(),
                issuer(),
                kind,
                status,
                planNumber,
                planDate,
                old,
                next,
                PlanChanges.of(old, next),
                paper.text(),
                field,
                number,
                issueDate,
                appliedAt,
                steps);
    }

    private void become(AmendmentStatus next, Instant at) {
        status = next;
        changedAt = at;
    }

    private void require(AmendmentStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new BusinessException(AmendmentError.NOT_IN_THIS_STATE);
        }
    }
}
