package vn.tongket.web.awards.honour;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.change.CancellationEntry;
import vn.tongket.awards.change.CancellationGround;
import vn.tongket.awards.change.ChangeDetail;
import vn.tongket.awards.change.ChangeService;
import vn.tongket.awards.change.CorrectionEntry;
import vn.tongket.awards.change.RecoveryNote;
import vn.tongket.awards.change.RecoverySummary;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/changes.xhtml}: correcting, cancelling, taking back. */
@Named
@ViewScoped
public class ChangesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "honourText";

    @Inject
    private DecisionService decisions;

    @Inject
    private ChangeService changeService;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private Messages messages;

    private String decisionId;
    private DecisionDetail decision;
    private List<LineForm> lines;
    private List<ChangeDetail> changes;
    private List<RecoverySummary> recoveries;
    private CancellationGround ground;
    private String reason;

    public void load() {
        decision = decisions.get(new DecisionId(String.valueOf(decisionId)));
        lines = decisions.standing(decision.id()).stream().map(LineForm::new).toList();
        changes = changeService.list(decision.id());
        recoveries = changeService.recoveries(decision.id());
        reason = null;
    }

    public void correct() {
        List<LineForm> chosen = lines.stream().filter(LineForm::isChosen).toList();
        ChangeDetail change = changeService.correct(
                decision.id(),
                new CorrectionEntry(chosen.stream().map(LineForm::line).toList(), reason));
        messages.info(TEXTS, "changes.corrected", change.number());
        load();
    }

    public void cancel() {
        List<String> chosen = lines.stream()
                .filter(LineForm::isChosen)
                .map(line -> line.getEntry().rollId())
                .toList();
        ChangeDetail change = changeService.cancel(decision.id(), new CancellationEntry(chosen, ground, reason));
        messages.info(TEXTS, "changes.cancelled", change.number());
        load();
    }

    /** What was owed came back today. */
    public void returned(RecoverySummary owed, boolean certificate) {
        LocalDate today = LocalDate.now();
        changeService.noteReturn(
                owed.rollId(),
                new RecoveryNote(
                        certificate ? today : owed.certificateReturnedOn(),
                        certificate ? owed.moneyReturnedOn() : today,
                        owed.remark()),
                owed.version());
        messages.info(TEXTS, "changes.returned", owed.calledName());
        load();
    }

    /** Where the law orders a cancellation today; empty where no source was verified. */
    public String getCitation() {
        return catalogue.citation("CANCELLATION", LocalDate.now()).orElse("");
    }

    public boolean isAnyChosen() {
        return lines.stream().anyMatch(LineForm::isChosen);
    }

    public CancellationGround[] getGrounds() {
        return CancellationGround.values();
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

    public List<LineForm> getLines() {
        return lines;
    }

    public List<ChangeDetail> getChanges() {
        return changes;
    }

    public List<RecoverySummary> getRecoveries() {
        return recoveries;
    }

    public CancellationGround getGround() {
        return ground;
    }

    public void setGround(CancellationGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
