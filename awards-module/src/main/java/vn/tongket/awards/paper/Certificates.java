package vn.tongket.awards.paper;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.RollEntry;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.certificate.CertificateSheet;

/** The certificates of a decision, in the order of the stage (giấy khen theo thứ tự trao). */
final class Certificates {

    private final DecisionDetail decision;
    private final CampaignDetail campaign;

    Certificates(DecisionDetail decision, CampaignDetail campaign) {
        this.decision = decision;
        this.campaign = campaign;
    }

    List<CertificateSheet> sheets() {
        return decision.roll().stream().map(this::sheet).toList();
    }

    private CertificateSheet sheet(RollEntry entry) {
        return new CertificateSheet(
                Wording.of("decision.authority", Wording.upper(decision.unitName())),
                new CertificateSheet.Awardee(
                        entry.honorific() == null ? "" : entry.honorific(), entry.name(), details(entry)),
                Wording.of("certificate.achievement", Wording.inSentence(campaign.title())),
                new CertificateSheet.Decision(
                        DocumentNumber.parse(decision.number()),
                        decision.place(),
                        decision.decidedOn(),
                        entry.registerNumber()),
                new DecisionPaper(decision, campaign).signature(),
                Wording.of(
                        "certificate.verification", decision.number(), entry.registerNumber(), entry.verification()));
    }

    private static List<String> details(RollEntry entry) {
        List<String> details = new ArrayList<>();
        if (!entry.collective() && entry.position() != null) {
            details.add(entry.position());
        }
        if (!entry.unitName().equals(entry.name())) {
            details.add(entry.unitName());
        }
        return details;
    }
}
