package vn.tongket.web.awards;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.awards.nomination.NominationEntry;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.NomineeEntry;
import vn.tongket.awards.nomination.NomineeKind;

/** What the unit's officer fills in (biểu mẫu đề nghị khen thưởng). */
public class NominationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private NomineeKind kind = NomineeKind.COLLECTIVE;
    private String fullName;
    private String position;
    private String awardForm;
    private String achievement;
    private LocalDate from;
    private LocalDate to;

    static NominationForm of(NominationSummary nomination) {
        NominationForm form = new NominationForm();
        form.kind = nomination.kind();
        form.fullName = nomination.nomineeName();
        form.position = nomination.position();
        form.awardForm = nomination.formCode();
        form.achievement = nomination.achievement();
        form.from = nomination.periodFrom();
        form.to = nomination.periodTo();
        return form;
    }

    NominationEntry entry() {
        NomineeEntry nominee = new NomineeEntry(kind, fullName, null, isPerson() ? position : null, null, null);
        return new NominationEntry(nominee, awardForm, achievement, from, to);
    }

    public boolean isPerson() {
        return kind == NomineeKind.PERSON;
    }

    public NomineeKind getKind() {
        return kind;
    }

    public void setKind(NomineeKind kind) {
        this.kind = kind;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getAwardForm() {
        return awardForm;
    }

    public void setAwardForm(String awardForm) {
        this.awardForm = awardForm;
    }

    public String getAchievement() {
        return achievement;
    }

    public void setAchievement(String achievement) {
        this.achievement = achievement;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
