package vn.tongket.web.awards.honour;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import vn.tongket.awards.certificate.BlankDetail;
import vn.tongket.awards.certificate.BlankService;
import vn.tongket.awards.certificate.PrinterSummary;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.decision.RollEntry;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/certificates.xhtml}: printing full pages or onto blanks, measuring blanks and printers. */
@Named
@ViewScoped
public class CertificatesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "honourText";

    @Inject
    private BlankService blankService;

    @Inject
    private DecisionService decisions;

    @Inject
    private Messages messages;

    private String decisionId;
    private DecisionDetail decision;
    private List<RollEntry> standing;
    private List<BlankDetail> blanks;
    private List<PrinterSummary> printers;
    private String blank;
    private String printer;
    private BlankForm blankForm;
    private PrinterForm printerForm;

    public void load() {
        decision = decisions.get(new DecisionId(String.valueOf(decisionId)));
        standing = decisions.standing(decision.id());
        reload();
        blank = blanks.isEmpty() ? null : blanks.get(0).id();
        printer = printers.isEmpty() ? null : printers.get(0).id();
    }

    private void reload() {
        blanks = blankService.blanks();
        printers = blankService.printers();
    }

    public void newBlank() {
        blankForm = new BlankForm();
    }

    public void editBlank() {
        blankForm = new BlankForm(blankService.blank(blank));
    }

    public void saveBlank() {
        if (blankForm.getId() == null) {
            blank = blankService.add(blankForm.entry());
        } else {
            blankService.measure(blankForm.getId(), blankForm.entry(), blankForm.version());
        }
        messages.info(TEXTS, "blank.saved", blankForm.getName());
        cancel();
        reload();
    }

    public void upload(FileUploadEvent event) {
        blankService.keepScan(blank, event.getFile().getContent());
        messages.info(TEXTS, "blank.scanned");
    }

    public void newPrinter() {
        printerForm = new PrinterForm();
    }

    public void editPrinter() {
        printers.stream()
                .filter(one -> one.id().equals(printer))
                .findFirst()
                .ifPresent(one -> printerForm = new PrinterForm(one));
    }

    public void savePrinter() {
        if (printerForm.getId() == null) {
            printer = blankService.addPrinter(printerForm.entry());
        } else {
            blankService.calibrate(printerForm.getId(), printerForm.entry(), printerForm.version());
        }
        messages.info(TEXTS, "printer.saved", printerForm.getName());
        cancel();
        reload();
    }

    public void cancel() {
        blankForm = null;
        printerForm = null;
    }

    public boolean isScanned() {
        return blank != null && blankService.hasScan(blank);
    }

    public Align[] getAligns() {
        return Align.values();
    }

    public Typeface[] getFaces() {
        return Typeface.values();
    }

    public String getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(String decisionId) {
        this.decisionId = decisionId;
    }

    public DecisionDetail getDecision() {
        return decision;
    }

    public List<RollEntry> getStanding() {
        return standing;
    }

    public List<BlankDetail> getBlanks() {
        return blanks;
    }

    public List<PrinterSummary> getPrinters() {
        return printers;
    }

    public String getBlank() {
        return blank;
    }

    public void setBlank(String blank) {
        this.blank = blank;
    }

    public String getPrinter() {
        return printer;
    }

    public void setPrinter(String printer) {
        this.printer = printer;
    }

    public BlankForm getBlankForm() {
        return blankForm;
    }

    public PrinterForm getPrinterForm() {
        return printerForm;
    }
}
