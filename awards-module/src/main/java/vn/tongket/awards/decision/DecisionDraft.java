package vn.tongket.awards.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.account.Caller;

/** A decision that is laid before its signer (dự thảo quyết định trình ký); it is not changed, only withdrawn, AWD-120. */
@Entity
@Table(name = "decision_draft", schema = "awards")
class DecisionDraft {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private String campaignId;

    @Embedded
    private Signer signer;

    private String place;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_name")
    private String preparedName;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    private String digest;

    @ElementCollection
    @CollectionTable(schema = "awards", name = "decision_draft_line", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "nomination_id")
    private Set<String> nominations = new HashSet<>();

    protected DecisionDraft() {
        // for JPA
    }

    static DecisionDraft of(DecisionContent content, Signer signer, String place, Caller caller, Instant now) {
        DecisionDraft draft = new DecisionDraft();
        draft.id = DecisionId.next().value();
        draft.campaignId = content.campaign().id().value();
        draft.signer = signer;
        draft.place = place;
        draft.preparedBy = caller.person().value();
        draft.preparedName = caller.fullName();
        draft.preparedAt = now;
        draft.digest = content.digest();
        content.nominations().forEach(one -> draft.nominations.add(one.value()));
        return draft;
    }

    DecisionId id() {
        return new DecisionId(id);
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    Signer signer() {
        return signer;
    }

    String place() {
        return place;
    }

    List<NominationId> nominations() {
        return nominations.stream().sorted().map(NominationId::new).toList();
    }

    boolean isStill(DecisionContent content) {
        return digest.equals(content.digest());
    }

    /** The decision that the draft becomes, with the draft's identity. */
    AwardDecision decided(CampaignDetail campaign, DecisionContent content) {
        return AwardDecision.by(id(), campaign, content.day(), place, signer, content.terms());
    }

    DecisionDraftSummary summary() {
        return new DecisionDraftSummary(
                id, campaignId, signer.signedBy(), place, preparedBy, preparedName, preparedAt, nominations.size());
    }
}
