package vn.tongket.awards.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.SignedBy;

/** A decision that corrects or cancels what an earlier one awarded (quyết định đính chính, hủy bỏ), AWD-60. */
@Entity
@Table(name = "change_decision", schema = "awards")
class ChangeDecision {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "decision_id")
    private String decisionId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_title")
    private String signerTitle;

    @Column(name = "for_chairman")
    private boolean forChairman;

    private String place;
    private String law;
    private String citation;

    @Enumerated(EnumType.STRING)
    private CancellationGround ground;

    private String reason;
    private String fund;

    protected ChangeDecision() {
        // for JPA
    }

    static ChangeDecision of(DecisionDetail changed, CampaignDetail campaign, SignedBy signer, LocalDate day) {
        ChangeDecision decision = new ChangeDecision();
        decision.id = ChangeId.next().value();
        decision.decisionId = changed.id().value();
        decision.kind = ChangeKind.CORRECTION;
        decision.unitId = campaign.decidingUnit().value();
        decision.unitName = changed.unitName();
        decision.decidedOn = day;
        decision.decidedBy = signer.personId();
        decision.signerName = signer.name();
        decision.signerTitle = signer.title();
        decision.forChairman = signer.forChairman();
        decision.place = changed.place();
        decision.fund = changed.fund();
        return decision;
    }

    void because(CancellationGround of) {
        kind = ChangeKind.CANCELLATION;
        ground = of;
    }

    void because(String inWords) {
        reason = inWords;
    }

    /** @param source where the law of the day orders it; empty where no source was verified */
    void under(String lawOfTheDay, String source) {
        law = lawOfTheDay;
        citation = source;
    }

    void numbered(String symbol) {
        number = symbol;
    }

    ChangeId id() {
        return new ChangeId(id);
    }

    ChangeDetail detail(List<ChangedLine> lines) {
        return new ChangeDetail(
                id(),
                new DecisionId(decisionId),
                kind,
                number,
                decidedOn,
                unitName,
                signerName,
                forChairman,
                place,
                law,
                citation,
                ground,
                reason,
                fund,
                lines);
    }
}
