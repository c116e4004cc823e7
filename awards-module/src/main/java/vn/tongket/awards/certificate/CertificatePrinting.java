package vn.tongket.awards.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.paper.AwardPapers;
import vn.tongket.planning.document.certificate.BlankPage;
import vn.tongket.planning.document.certificate.BlankRenderer;
import vn.tongket.planning.document.certificate.BlankSheet;
import vn.tongket.planning.document.certificate.CertificateSheet;

/** Printing a decision's certificates onto blanks (in giấy khen lên phôi), AWD-68. */
@Stateless
@RolesAllowed({"planner", "clerk", "leader", "auditor"})
public class CertificatePrinting {

    @Inject
    private BlankRepository blanks;

    @Inject
    private AwardPapers papers;

    @Inject
    private BlankRenderer renderer;

    /** The whole stack in the order of the stage. */
    public byte[] onBlanks(
            @NotNull DecisionId decision, @NotBlank String blank, @NotBlank String printer, String portal) {
        BlankDetail paper = blanks.blank(blank).detail();
        return renderer.pdf(page(paper, blanks.printer(printer).summary()), filled(paper, decision, portal));
    }

    /** The same as it will look on the blank. */
    public byte[] preview(@NotNull DecisionId decision, @NotBlank String blank, String portal) {
        BlankDetail paper = blanks.blank(blank).detail();
        return renderer.preview(
                BlankPage.exact(paper.widthMm().doubleValue(), paper.heightMm().doubleValue()),
                filled(paper, decision, portal),
                blanks.scan(blank).orElse(null));
    }

    public byte[] testSheet(@NotBlank String blank, @NotBlank String printer) {
        PrinterSummary summary = blanks.printer(printer).summary();
        return renderer.testSheet(page(blanks.blank(blank).detail(), summary), summary.name());
    }

    private List<BlankSheet> filled(BlankDetail paper, DecisionId decision, String portal) {
        BlankFilling filling = new BlankFilling(paper);
        List<CertificateSheet> certificates = papers.sheets(decision, portal);
        return certificates.stream().map(filling::sheet).toList();
    }

    private static BlankPage page(BlankDetail paper, PrinterSummary printer) {
        return new BlankPage(
                paper.widthMm().doubleValue(),
                paper.heightMm().doubleValue(),
                printer.rightMm().doubleValue(),
                printer.downMm().doubleValue());
    }
}
