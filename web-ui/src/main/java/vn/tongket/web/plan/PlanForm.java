package vn.tongket.web.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanText;

/** A plan while it is being written (bản đang soạn); lists stand in text fields, one entry a line. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LetterheadForm letterhead;
    private final TimeForm time;
    private final SignerForm signer;
    private final List<SectionForm> sections;
    private final List<AssignmentForm> tasks;
    private final List<WarningForm> warnings;
    private String issuerId;
    private String type;
    private String title;
    private String bases;
    private String opening;
    private String closing;
    private String venue;
    private String attendees;
    private String recipients;

    PlanForm(PlanDraft draft) {
        PlanText text = draft.text();
        letterhead = new LetterheadForm(draft.letterhead());
        time = new TimeForm(draft.time());
        signer = new SignerForm(text.signer());
        sections =
                new ArrayList<>(text.sections().stream().map(SectionForm::new).toList());
        tasks = new ArrayList<>(text.tasks().stream().map(AssignmentForm::new).toList());
        warnings =
                new ArrayList<>(draft.warnings().stream().map(WarningForm::new).toList());
        issuerId = draft.issuer() == null ? null : draft.issuer().value();
        type = text.type();
        title = text.title();
        bases = Lines.join(text.legalBases());
        opening = text.opening();
        closing = text.closing();
        venue = text.venue();
        attendees = Lines.join(text.attendees());
        recipients = Lines.join(text.recipients());
    }

    PlanDraft draft() {
        return new PlanDraft(
                issuerId == null ? null : new UnitId(issuerId),
                letterhead.letterhead(),
                new PlanText(
                        type,
                        title,
                        Lines.split(bases),
                        opening,
                        sections.stream().map(SectionForm::section).toList(),
                        closing,
                        venue,
                        Lines.split(attendees),
                        tasks.stream()
                                .filter(task -> !task.isEmpty())
                                .map(AssignmentForm::task)
                                .toList(),
                        Lines.split(recipients),
                        signer.signer()),
                time.time(),
                warnings.stream().map(WarningForm::marked).toList());
    }

    /** A new section below this one, on the same level. */
    public void addSection(int after) {
        int level = sections.isEmpty() ? 1 : sections.get(after).getLevel();
        sections.add(Math.min(after + 1, sections.size()), new SectionForm(new PlanSection(level, null, "", "")));
    }

    public void removeSection(int index) {
        sections.remove(index);
    }

    public void addTask() {
        tasks.add(AssignmentForm.empty());
    }

    public void removeTask(int index) {
        tasks.remove(index);
    }

    public LetterheadForm getLetterhead() {
        return letterhead;
    }

    public TimeForm getTime() {
        return time;
    }

    public SignerForm getSigner() {
        return signer;
    }

    public List<SectionForm> getSections() {
        return sections;
    }

    public List<AssignmentForm> getTasks() {
        return tasks;
    }

    public List<WarningForm> getWarnings() {
        return warnings;
    }

    public String getIssuerId() {
        return issuerId;
    }

    public void setIssuerId(String issuerId) {
        this.issuerId = issuerId;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBases() {
        return bases;
    }

    public void setBases(String bases) {
        this.bases = bases;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getAttendees() {
        return attendees;
    }

    public void setAttendees(String attendees) {
        this.attendees = attendees;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }
}
