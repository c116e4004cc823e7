package vn.tongket.web.awards;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.awards.nomination.NominationEntry;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.NomineeEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.awards.nomination.trait.Gender;
import vn.tongket.awards.nomination.trait.Traits;
import vn.tongket.planning.directory.UnitId;

/** What the unit's officer fills in (biểu mẫu đề nghị khen thưởng). */
public class NominationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private NomineeKind kind = NomineeKind.COLLECTIVE;
    private String fullName;
    private String position;
    private String nomineeUnit;
    private Integer birthYear;
    private Gender gender;
    private Duty duty;
    private String awardForm;
    private String achievement;
    private LocalDate from;
    private LocalDate to;
    private boolean simplified;

    static NominationForm of(NominationSummary nomination) {
        NominationForm form = new NominationForm();
        form.kind = nomination.kind();
        form.fullName = nomination.nomineeName();
        form.position = nomination.position();
        form.nomineeUnit = nomination.nomineeUnitId();
        form.birthYear = nomination.birthYear();
        form.gender = nomination.gender();
        form.duty = nomination.duty();
        form.awardForm = nomination.formCode();
        form.achievement = nomination.achievement();
        form.from = nomination.periodFrom();
        form.to = nomination.periodTo();
        form.simplified = nomination.simplified();
        return form;
    }

    NominationEntry entry() {
        UnitId unit = nomineeUnit == null ? null : new UnitId(nomineeUnit);
        NomineeEntry nominee = isPerson()
                ? new NomineeEntry(kind, fullName, null, position, unit, null, new Traits(birthYear, gender, duty))
                : new NomineeEntry(kind, fullName, null, null, unit, null);
        return new NominationEntry(nominee, awardForm, achievement, from, to, simplified);
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

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
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

    public boolean isSimplified() {
        return simplified;
    }

    public void setSimplified(boolean simplified) {
        this.simplified = simplified;
    }
}
