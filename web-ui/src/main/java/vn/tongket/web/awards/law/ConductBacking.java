package vn.tongket.web.awards.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.conduct.ConductService;
import vn.tongket.awards.conduct.DisciplineEntry;
import vn.tongket.awards.conduct.DisciplineSummary;
import vn.tongket.awards.conduct.UnitRating;
import vn.tongket.awards.conduct.UnitResultEntry;
import vn.tongket.awards.conduct.UnitResultSummary;
import vn.tongket.awards.form.DisciplineLevel;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/conduct.xhtml}: discipline and units' results, for the standing office alone. */
@Named
@ViewScoped
public class ConductBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConductService conduct;

    @Inject
    private DirectoryService directory;

    @Inject
    private Messages messages;

    private String unit;
    private String person;
    private DisciplineLevel level;
    private LocalDate decidedOn;
    private LocalDate endsOn;
    private UnitRating rating;
    private int year = LocalDate.now().getYear();
    private String source;
    private List<DisciplineSummary> disciplines;
    private List<UnitResultSummary> results;

    public void load() {
        disciplines = conduct.disciplines();
        results = conduct.results();
    }

    public String enterDiscipline() {
        conduct.enter(new DisciplineEntry(new PersonId(person), new UnitId(unit), level, decidedOn, endsOn, source));
        return done();
    }

    public String enterResult() {
        conduct.enter(new UnitResultEntry(new UnitId(unit), year, rating, source));
        return done();
    }

    public String remove(DisciplineSummary measure) {
        conduct.remove(measure.id());
        return done();
    }

    public List<Member> getMembers() {
        return unit == null ? List.of() : directory.members(List.of(new UnitId(unit)), LocalDate.now());
    }

    private String done() {
        messages.info("awardLawText", "conduct.done");
        return "/awards/conduct?faces-redirect=true";
    }

    public DisciplineLevel[] getLevels() {
        return DisciplineLevel.values();
    }

    public UnitRating[] getRatings() {
        return UnitRating.values();
    }

    public List<DisciplineSummary> getDisciplines() {
        return disciplines;
    }

    public List<UnitResultSummary> getResults() {
        return results;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public DisciplineLevel getLevel() {
        return level;
    }

    public void setLevel(DisciplineLevel level) {
        this.level = level;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public UnitRating getRating() {
        return rating;
    }

    public void setRating(UnitRating rating) {
        this.rating = rating;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
