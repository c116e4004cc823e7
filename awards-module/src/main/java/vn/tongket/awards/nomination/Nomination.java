package vn.tongket.awards.nomination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.remark.FieldRemark;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/**
 * A nomination (đề nghị khen thưởng), root of its history.
 *
 * <p>All changes of status go through the methods below, which keep AWD-1, AWD-2, AWD-7 and AWD-17.
 */
@Entity
@Table(name = "nomination", schema = "awards")
class Nomination {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private String campaignId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    @Embedded
    private Nominee nominee;

    @Embedded
    private Achievement achievement;

    @Column(name = "form_code")
    private String formCode;

    private boolean simplified;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "endorsed_by")
    private String endorsedBy;

    @Column(name = "appraised_by")
    private String appraisedBy;

    @Enumerated(EnumType.STRING)
    private AppraisalResult appraisal;

    @Column(name = "appraisal_note")
    private String appraisalNote;

    @Column(name = "proposal_id")
    private String proposalId;

    @Column(name = "decision_id")
    private String decisionId;

    @Column(name = "search_key")
    private String searchKey;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "nomination_id", nullable = false)
    @OrderBy("position")
    private List<NominationStep> history = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "nomination_id", nullable = false)
    private List<NominationRemark> remarks = new ArrayList<>();

    protected Nomination() {
        // for JPA
    }

    static Nomination write(CampaignId campaign, UnitSummary unit, NominationContent content, Actor by) {
        Nomination nomination = new Nomination();
        nomination.id = NominationId.next().value();
        nomination.campaignId = campaign.value();
        nomination.unitId = unit.id();
        nomination.unitName = unit.name();
        nomination.writtenBy = by.person().value();
        nomination.writtenAt = by.at();
        nomination.fill(content);
        nomination.reach(NominationStatus.DRAFT, NominationAction.WRITE, by, null);
        return nomination;
    }

    void correct(NominationContent content, Actor by) {
        require(status.isWithWriter(), NominationError.NOT_WITH_WRITER);
        fill(content);
        if (!last().isCorrectionBy(by)) {
            reach(status, NominationAction.CORRECT, by, null);
        }
    }

    void submit(Actor by, String comment) {
        require(status.isWithWriter(), NominationError.NOT_WITH_WRITER);
        submittedBy = by.person().value();
        reach(NominationStatus.SUBMITTED, NominationAction.SUBMIT, by, comment);
    }

    void endorse(Actor by, String comment) {
        require(status == NominationStatus.SUBMITTED, NominationError.NOT_SUBMITTED);
        requireIndependent(by);
        endorsedBy = by.person().value();
        reach(NominationStatus.ENDORSED, NominationAction.ENDORSE, by, comment);
    }

    /** AWD-36 The remarks stand at the fields that they are about, until it is submitted again. */
    void returnForRevision(Actor by, String comment, List<FieldRemark> atFields) {
        require(status.isOnItsWay(), NominationError.NOT_RETURNABLE);
        requireIndependent(by);
        if (atFields.isEmpty()) {
            requireReason(comment);
        }
        atFields.forEach(remark -> remarks.add(new NominationRemark(history.size(), remark)));
        submittedBy = null;
        endorsedBy = null;
        appraisedBy = null;
        appraisal = null;
        proposalId = null;
        reach(NominationStatus.RETURNED, NominationAction.RETURN, by, comment);
    }

    void reject(Actor by, String comment) {
        require(status.isOnItsWay(), NominationError.NOT_RETURNABLE);
        requireIndependent(by);
        requireReason(comment);
        reach(NominationStatus.REJECTED, NominationAction.REJECT, by, comment);
    }

    void appraise(AppraisalResult result, Actor by, String comment) {
        require(
                status == NominationStatus.ENDORSED || status == NominationStatus.APPRAISED,
                NominationError.NOT_ENDORSED);
        requireIndependent(by);
        appraisal = result;
        appraisalNote = comment;
        appraisedBy = by.person().value();
        reach(NominationStatus.APPRAISED, NominationAction.APPRAISE, by, comment);
    }

    void propose(String proposal, Actor by, String comment) {
        require(status == NominationStatus.APPRAISED, NominationError.NOT_APPRAISED);
        require(appraisal == AppraisalResult.MEETS, NominationError.DOES_NOT_MEET);
        proposalId = proposal;
        reach(NominationStatus.PROPOSED, NominationAction.PROPOSE, by, comment);
    }

    /** AWD-12: whoever wrote, submitted, endorsed or appraised it does not decide on it. */
    void decide(String decision, Actor by) {
        requireDecidableBy(by);
        decisionId = decision;
        reach(NominationStatus.DECIDED, NominationAction.DECIDE, by, null);
    }

    void requireDecidableBy(Actor by) {
        require(status == NominationStatus.PROPOSED, NominationError.NOT_PROPOSED);
        requireIndependent(by);
        require(!by.is(endorsedBy) && !by.is(appraisedBy), NominationError.OWN_WRITING);
    }

    private void fill(NominationContent content) {
        nominee = content.nominee();
        achievement = content.achievement();
        formCode = content.formCode();
        simplified = content.simplified();
        searchKey = SearchKey.of(nominee.name() + " " + unitName);
    }

    private void reach(NominationStatus reached, NominationAction action, Actor by, String comment) {
        status = reached;
        history.add(new NominationStep(history.size(), action, reached, by, comment));
    }

    boolean mayBeEndorsedBy(Actor by) {
        return status == NominationStatus.SUBMITTED && !nominee.is(by.person()) && !isWritingOf(by);
    }

    private void requireIndependent(Actor by) {
        require(!nominee.is(by.person()), NominationError.OWN);
        require(!isWritingOf(by), NominationError.OWN_WRITING);
    }

    private boolean isWritingOf(Actor actor) {
        return actor.is(writtenBy)
                || actor.is(submittedBy)
                || history.stream().anyMatch(step -> step.isWritingOf(actor));
    }

    private NominationStep last() {
        return history.get(history.size() - 1);
    }

    private void requireReason(String comment) {
        require(comment != null && !comment.isBlank(), NominationError.COMMENT_REQUIRED);
    }

    private void require(boolean satisfied, ErrorCode otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise, nominee.name());
        }
    }

    /** AWD-3, except for what he wrote himself and has not submitted. */
    boolean isHiddenFrom(Caller caller) {
        boolean ownDraft =
                status == NominationStatus.DRAFT && caller.person().value().equals(writtenBy);
        return nominee.is(caller) && status != NominationStatus.DECIDED && !ownDraft;
    }

    boolean isWrittenBy(Caller caller) {
        return caller.person().value().equals(writtenBy);
    }

    NominationId id() {
        return new NominationId(id);
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    Nominee nominee() {
        return nominee;
    }

    Achievement achievement() {
        return achievement;
    }

    boolean simplified() {
        return simplified;
    }

    String formCode() {
        return formCode;
    }

    NominationStatus status() {
        return status;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    long version() {
        return version;
    }

    /** What has to be put right, as long as it lies with its writer. */
    List<FieldRemark> remarks() {
        if (status != NominationStatus.RETURNED) {
            return List.of();
        }
        int returned = history.stream()
                .filter(NominationStep::isReturn)
                .mapToInt(NominationStep::position)
                .max()
                .orElse(-1);
        return remarks.stream()
                .filter(remark -> remark.isOf(returned))
                .map(NominationRemark::remark)
                .toList();
    }

    List<StepSummary> history() {
        return history.stream().map(NominationStep::summary).toList();
    }
}
