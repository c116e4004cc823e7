package vn.tongket.planning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.contents.PlanContents;

/**
 * Conference plan (kế hoạch), root of all that it says.
 *
 * <p>Its state changes through the methods below only, so a stored plan always obeys PLN-1 to PLN-7.
 */
@Entity
@Table(name = "plan", schema = "planning")
class Plan extends PlanContents {

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    @Column(name = "issuer_id")
    private String issuerId;

    @Column(name = "parent_id")
    private String parentId;

    private String number;

    @Column(name = "issue_date")
    private LocalDate issueDate;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Plan() {
        // for JPA
    }

    /** @param parent null for a plan of its own */
    static Plan draft(PlanDraft draft, PlanId parent, PersonId writer, Instant at) {
        Plan plan = new Plan();
        plan.id = PlanId.next().value();
        plan.status = PlanStatus.DRAFT;
        plan.parentId = parent == null ? null : parent.value();
        plan.draftedBy = writer.value();
        plan.replace(draft, at);
        return plan;
    }

    void replace(PlanDraft draft, Instant at) {
        require(status == PlanStatus.DRAFT, PlanError.NOT_DRAFT);
        issuerId = draft.issuer().value();
        requireOrder(draft.time().startsAt(), draft.time().endsAt());
        write(draft.letterhead(), draft.text(), draft.time(), draft.warnings());
        changedAt = at;
    }

    void submit(PersonId by, Instant at) {
        require(status == PlanStatus.DRAFT, PlanError.NOT_DRAFT);
        PlanText text = text();
        require(!text.sections().isEmpty() || !text.tasks().isEmpty(), PlanError.EMPTY);
        require(SearchKey.of(text.type()).startsWith("ke hoach"), PlanError.NOT_A_PLAN, text.type());
        submittedBy = by.value();
        become(PlanStatus.SUBMITTED, at);
    }

    void returnForRevision(String comment, Instant at) {
        require(status == PlanStatus.SUBMITTED || status == PlanStatus.APPROVED, PlanError.NOT_UNDER_REVIEW);
        require(comment != null && !comment.isBlank(), PlanError.COMMENT_MISSING);
        become(PlanStatus.DRAFT, at);
    }

    void approve(PersonId by, Instant at) {
        require(status == PlanStatus.SUBMITTED, PlanError.NOT_SUBMITTED);
        require(!by.value().equals(submittedBy), PlanError.APPROVED_BY_SUBMITTER);
        become(PlanStatus.APPROVED, at);
    }

    void requireApproved() {
        require(status == PlanStatus.APPROVED, PlanError.NOT_APPROVED);
    }

    void issue(String symbol, LocalDate on, Instant at) {
        requireApproved();
        number = symbol;
        issueDate = on;
        findableAs(symbol);
        become(PlanStatus.ISSUED, at);
    }

    void recall(String reason, Instant at) {
        require(status == PlanStatus.ISSUED, PlanError.NOT_ISSUED);
        require(reason != null && !reason.isBlank(), PlanError.COMMENT_MISSING);
        become(PlanStatus.RECALLED, at);
    }

    void complete(Instant at) {
        require(status == PlanStatus.ISSUED, PlanError.NOT_ISSUED);
        become(PlanStatus.COMPLETED, at);
    }

    /** What an issued plan says from now on; only an amending document brings this about. */
    void amend(PlanDraft next, Instant at) {
        require(status == PlanStatus.ISSUED, PlanError.NOT_ISSUED);
        requireOrder(next.time().startsAt(), next.time().endsAt());
        write(next.letterhead(), next.text(), next.time(), next.warnings());
        findableAs(number);
        changedAt = at;
    }

    /** The number and date of the paper that took the place of the one before. */
    void succeedAs(String symbol, LocalDate on) {
        require(status == PlanStatus.ISSUED, PlanError.NOT_ISSUED);
        number = symbol;
        issueDate = on;
        findableAs(symbol);
    }

    /** Whether the state allows the step, whoever takes it. */
    boolean allows(PlanAction action) {
        return switch (action) {
            case DRAFT -> false;
            case CHANGE, SUBMIT -> status == PlanStatus.DRAFT;
            case RETURN -> status == PlanStatus.SUBMITTED || status == PlanStatus.APPROVED;
            case APPROVE -> status == PlanStatus.SUBMITTED;
            case ISSUE -> status == PlanStatus.APPROVED;
            case RECALL, COMPLETE, AMEND -> status == PlanStatus.ISSUED;
            case FIX_TIME -> status == PlanStatus.ISSUED && time().startsAt() == null;
        };
    }

    PlanId id() {
        return new PlanId(id);
    }

    PlanId parent() {
        return parentId == null ? null : new PlanId(parentId);
    }

    UnitId issuer() {
        return new UnitId(issuerId);
    }

    PlanStatus status() {
        return status;
    }

    boolean wasSubmittedBy(PersonId person) {
        return person.value().equals(submittedBy);
    }

    void requireVersion(Long seen) {
        KernelError.requireSameVersion(seen, version);
    }

    PlanHeader header() {
        PlanLetterhead head = letterhead();
        PlanSigner signer = signer();
        return new PlanHeader(
                id(),
                issuer(),
                head.issuingParent(),
                head.issuingBody(),
                number,
                issueDate,
                title(),
                status,
                time().text(),
                time().startsAt(),
                venue(),
                head.place(),
                signer.authority(),
                signer.title(),
                signer.name());
    }

    /** As its writer would hand it in again. */
    PlanDraft draft() {
        return new PlanDraft(issuer(), letterhead(), text(), time(), warnings());
    }

    PlanDetail detail(PlanRights rights) {
        return new PlanDetail(
                id(),
                version,
                status,
                issuer(),
                parent(),
                number,
                issueDate,
                letterhead(),
                text(),
                time(),
                warnings(),
                rights.actionsOn(this));
    }

    private void become(PlanStatus next, Instant at) {
        status = next;
        changedAt = at;
    }

    private void requireOrder(Instant startsAt, Instant endsAt) {
        require(endsAt == null || startsAt != null && !endsAt.isBefore(startsAt), PlanError.ENDS_BEFORE_START);
    }

    private void require(boolean satisfied, PlanError otherwise, Object... arguments) {
        if (!satisfied) {
            throw new BusinessException(otherwise, arguments.length == 0 ? new Object[] {title()} : arguments);
        }
    }
}
