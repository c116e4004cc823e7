package vn.tongket.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.absence.AbsenceEntry;
import vn.tongket.planning.absence.AbsenceKind;
import vn.tongket.planning.absence.AbsenceService;
import vn.tongket.planning.absence.AbsenceSummary;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/absences.xhtml}: who of the caller's units is away, and when. */
@Named
@ViewScoped
public class AbsencesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "guestText";

    @Inject
    private AbsenceService absenceService;

    @Inject
    private Messages messages;

    private List<AbsenceSummary> absences;
    private List<Member> people;
    private String person;
    private AbsenceKind kind = AbsenceKind.LEAVE;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String note;

    @PostConstruct
    void load() {
        absences = absenceService.coming();
        people = absenceService.people();
    }

    public void record() {
        absenceService.record(new AbsenceEntry(new PersonId(person), kind, firstDay, lastDay, note));
        messages.info(TEXTS, "absences.recorded");
        person = null;
        note = null;
        load();
    }

    public void remove(AbsenceSummary absence) {
        absenceService.remove(absence.id());
        messages.info(TEXTS, "absences.removed", absence.fullName());
        load();
    }

    public List<AbsenceSummary> getAbsences() {
        return absences;
    }

    public List<Member> getPeople() {
        return people;
    }

    public AbsenceKind[] getKinds() {
        return AbsenceKind.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public AbsenceKind getKind() {
        return kind;
    }

    public void setKind(AbsenceKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
