package vn.tongket.web.awards.honour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.roll.AwardRoll;
import vn.tongket.awards.roll.PastAward;
import vn.tongket.awards.roll.RollSearch;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.web.shell.PagedSearch;

/** Backs {@code awards/roll.xhtml}: the roll over the years, and all awards of one person or unit. */
@Named
@RequestScoped
public class RollBacking extends PagedSearch<PastAward> {

    @Inject
    private AwardRoll roll;

    @Inject
    private AwardCatalogue catalogue;

    private Integer year;
    private String form;
    private String kind;
    private String person;
    private String unit;

    @Override
    protected Page<PastAward> find(PageRequest request) {
        if (filled(person)) {
            return whole(roll.ofPerson(new PersonId(person)));
        }
        if (filled(unit)) {
            return whole(roll.ofUnits(List.of(new UnitId(unit))));
        }
        Boolean collective = filled(kind) ? (Boolean) "collective".equals(kind) : null;
        return roll.search(new RollSearch(year, filled(form) ? form : null, collective), request);
    }

    private static Page<PastAward> whole(List<PastAward> awards) {
        return new Page<>(awards, 0, Math.max(1, awards.size()), awards.size());
    }

    private static boolean filled(String value) {
        return value != null && !value.isBlank();
    }

    /** Whether all awards of one person or unit are shown. */
    public boolean isOfOne() {
        return filled(person) || filled(unit);
    }

    public List<Integer> getYears() {
        return roll.years();
    }

    public List<AwardFormSummary> getForms() {
        return catalogue.forms(LocalDate.now());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
