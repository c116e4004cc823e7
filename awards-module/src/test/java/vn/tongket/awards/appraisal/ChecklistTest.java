package vn.tongket.awards.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Rounding;
import vn.tongket.awards.form.Term;
import vn.tongket.awards.form.TermValue;
import vn.tongket.planning.directory.UnitLevel;

class ChecklistTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    @Tag("AWD-54")
    void asksForWhatTheLawOfTheFormAsksWithItsSource() {
        FormTerms terms = terms(new TermValue("f", Term.DOSSIER, "REPORT,AWARD_MINUTES", "Điều 84", DAY, null, null));

        assertThat(Checklist.of(terms, false))
                .extracting(CheckLine::item)
                .containsExactly(CheckLine.CONDITIONS, "REPORT", "AWARD_MINUTES");
        assertThat(Checklist.of(terms, false).get(1).source()).isEqualTo("Điều 84");
    }

    @Test
    @Tag("AWD-54")
    void saysOfWhatHasNoSourceThatItHasNone() {
        assertThat(Checklist.of(terms(), true))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.source()).isNull());
    }

    private static FormTerms terms(TermValue... values) {
        AwardFormSummary form = new AwardFormSummary(
                "f", "Giấy khen", "Giấy khen", UnitLevel.COMMUNE, BigDecimal.ONE, BigDecimal.ONE, "", "", DAY, null);
        return new FormTerms(form, DAY, null, Rounding.NONE, List.of(values));
    }
}
