package vn.tongket.awards.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;

/** A decision on awards with its number, law and money (quyết định khen thưởng); never changed after it is made. */
@Entity
@Table(name = "award_decision", schema = "awards")
class AwardDecision {

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

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String place;

    @Embedded
    private Signer signer;

    @Embedded
    private PrizeTerms terms;

    protected AwardDecision() {
        // for JPA
    }

    static AwardDecision by(
            DecisionId id, CampaignDetail campaign, LocalDate day, String place, Signer signer, PrizeTerms terms) {
        AwardDecision decision = new AwardDecision();
        decision.id = id.value();
        decision.campaignId = campaign.id().value();
        decision.unitId = campaign.decidingUnit().value();
        decision.unitName = campaign.decidingUnitName();
        decision.decidedOn = day;
        decision.place = place;
        decision.signer = signer;
        decision.terms = terms;
        return decision;
    }

    void numbered(String symbol) {
        number = symbol;
    }

    DecisionId id() {
        return new DecisionId(id);
    }

    DecisionDetail detail(List<RollEntry> roll) {
        return detail(roll, decidedOn);
    }

    /** As it is laid before the signer: its day is the day of its number. */
    DecisionDetail draft(List<RollEntry> roll) {
        return detail(roll, null);
    }

    private DecisionDetail detail(List<RollEntry> roll, LocalDate day) {
        return new DecisionDetail(
                id(),
                new CampaignId(campaignId),
                number,
                day,
                unitName,
                signer.name(),
                signer.title(),
                signer.forChairman(),
                place,
                terms.certificate(),
                terms.law(),
                terms.decree(),
                terms.baseSalary(),
                terms.rounding(),
                terms.fund(),
                roll,
                version);
    }
}
