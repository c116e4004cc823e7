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
    private final String portal;

    /** @param portal where the verification page is reached; null when nobody said */
    Certificates(DecisionDetail decision, CampaignDetail campaign, String portal) {
        this.decision = decision;
        this.campaign = campaign;
        this.portal = portal;
    }

    List<CertificateSheet> sheets(List<RollEntry> standing) {
        return standing.stream().map(this::sheet).toList();
    }

    private CertificateSheet sheet(RollEntry entry) {
        return new CertificateSheet(
                decision.certificate(),
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
                verification(entry));
    }

    /** The address of the verification page, or the entry in the roll in words. */
    private String verification(RollEntry entry) {
        return portal == null
                ? Wording.of(
                        "certificate.verification", decision.number(), entry.registerNumber(), entry.verification())
                : portal.replaceAll("/+$", "") + "/guest/certificate?c=" + entry.verification();
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
