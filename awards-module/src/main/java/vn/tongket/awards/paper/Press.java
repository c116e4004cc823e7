package vn.tongket.awards.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.certificate.CertificateRenderer;
import vn.tongket.planning.document.certificate.CertificateSheet;
import vn.tongket.planning.document.render.DocumentRenderer;

/** Turns papers into files (in ấn). */
@ApplicationScoped
class Press {

    @Inject
    private DocumentRenderer documents;

    @Inject
    private CertificateRenderer certificates;

    @Inject
    private Proposer proposer;

    PaperFile print(String name, OfficialDocument document, PaperFormat format) {
        return format.file(name, document, documents);
    }

    PaperFile print(String decisionNumber, List<CertificateSheet> sheets) {
        return new PaperFile(
                "giay-khen-" + decisionNumber.replace('/', '-') + ".pdf",
                PaperFormat.PDF.mediaType(),
                certificates.pdf(sheets));
    }

    ProposalPaper.Letterhead letterhead(CampaignDetail campaign, LocalDate day) {
        return proposer.letterhead(campaign, day);
    }
}
