package vn.tongket.awards.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.kernel.Ids;

/** A proposal to the authority (tờ trình đề nghị khen thưởng); its list grows until it gets its number. */
@Entity
@Table(name = "proposal", schema = "awards")
class Proposal {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private String campaignId;

    @Column(name = "unit_id")
    private String unitId;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "laid_at")
    private Instant laidAt;

    @Column(name = "laid_digest")
    private String laidDigest;

    protected Proposal() {
        // for JPA
    }

    static Proposal openFor(CampaignDetail campaign) {
        Proposal proposal = new Proposal();
        proposal.id = Ids.next();
        proposal.campaignId = campaign.id().value();
        proposal.unitId = campaign.proposingUnit().value();
        return proposal;
    }

    void issue(String symbol, LocalDate day, String person) {
        number = symbol;
        issuedOn = day;
        issuedBy = person;
    }

    /** AWD-124 From now on the list is as it was laid before the signer. */
    void layBefore(String list, Instant at) {
        laidDigest = list;
        laidAt = at;
    }

    void takeBack() {
        laidDigest = null;
        laidAt = null;
    }

    boolean isStill(String list) {
        return list.equals(laidDigest);
    }

    ProposalSummary summary() {
        return new ProposalSummary(id, campaignId, unitId, number, issuedOn, issuedBy, laidAt);
    }
}
