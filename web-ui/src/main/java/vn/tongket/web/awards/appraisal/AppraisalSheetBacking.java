package vn.tongket.web.awards.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.appraisal.AppraisalService;
import vn.tongket.awards.appraisal.Opinion;
import vn.tongket.awards.appraisal.OpinionService;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.web.shell.Messages;

/** Backs the appraisal sheet of the dossier that is open on {@code awards/appraisal.xhtml}. */
@Named
@ViewScoped
public class AppraisalSheetBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    @Inject
    private AppraisalService appraisal;

    @Inject
    private OpinionService opinionService;

    @Inject
    private DirectoryService directory;

    @Inject
    private Messages messages;

    private String nomination;
    private List<CheckForm> lines = List.of();
    private List<Opinion> opinions = List.of();
    private String unit;
    private String question;
    private LocalDate dueOn = LocalDate.now().plusDays(USUAL_DAYS);

    /** @param id of the open dossier; null when none is */
    public void load(String id) {
        nomination = id;
        if (id != null) {
            lines = appraisal.checklist(new NominationId(id)).stream()
                    .map(CheckForm::new)
                    .toList();
            opinions = opinionService.of(new NominationId(id));
        }
    }

    public void save() {
        for (CheckForm line : lines) {
            if (line.getMet() != null) {
                appraisal.check(new NominationId(nomination), line.getLine().item(), line.getMet(), line.getRemark());
            }
        }
        messages.info("appraisalText", "sheet.saved");
        load(nomination);
    }

    public void ask() {
        opinionService.ask(new NominationId(nomination), new UnitId(unit), question, dueOn);
        question = null;
        messages.info("appraisalText", "opinion.asked");
        load(nomination);
    }

    public List<UnitSummary> getUnits() {
        return directory.units(LocalDate.now());
    }

    public LocalDate getToday() {
        return LocalDate.now();
    }

    public List<CheckForm> getLines() {
        return lines;
    }

    public List<Opinion> getOpinions() {
        return opinions;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
