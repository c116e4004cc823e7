package vn.tongket.awards.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

/** What the office enters about sources and multiples; every test takes it back. */
@Tag("AWD-100")
class SourceRepositoryTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    void aSourceHoldsForItsTimeUnderTheNameOfWhoEnteredItAndLeavesTheRestAsItWas() {
        undone(catalogue -> {
            cite(catalogue, new SourceEntry("SAME_PERIOD", "Quy chế thử", FROM, TO));

            assertThat(catalogue.citation("SAME_PERIOD", FROM.minusDays(1)))
                    .hasValueSatisfying(SourceRepositoryTest::isLaw);
            assertThat(catalogue.citation("SAME_PERIOD", FROM)).contains("Quy chế thử");
            assertThat(catalogue.citation("SAME_PERIOD", TO)).contains("Quy chế thử");
            assertThat(catalogue.citation("SAME_PERIOD", TO.plusDays(1)))
                    .hasValueSatisfying(SourceRepositoryTest::isLaw);
            assertThat(catalogue.sources("SAME_PERIOD"))
                    .filteredOn(line -> line.holdsOn(FROM))
                    .extracting(SourceValue::enteredBy)
                    .containsExactly("Chuyên viên Thử");
        });
    }

    @Test
    void aRuleWithoutASourceGetsOne() {
        undone(catalogue -> {
            assertThat(catalogue.citation("QUOTA_EXCEEDED", FROM)).isEmpty();

            cite(catalogue, new SourceEntry("QUOTA_EXCEEDED", "Hướng dẫn thử", FROM, null));

            assertThat(catalogue.citations(FROM)).containsEntry("QUOTA_EXCEEDED", "Hướng dẫn thử");
        });
    }

    @Test
    void aMultipleThatTheOfficeEntersIsWhatTheFormPaysInItsTime() {
        undone(catalogue -> {
            TermEntry entry = new TermEntry(
                    "giay-khen-xa", Term.PERSON_MULTIPLE, "0,2", "Nghị quyết thử", LocalDate.of(2030, 1, 1), null);
            List<LegalTerm> old = catalogue.overlapping(entry);
            List<LegalTerm> by =
                    new ArrayList<>(List.of(new LegalTerm(entry, new PersonId("p"), "Chuyên viên Thử", Instant.EPOCH)));
            old.forEach(line -> by.addAll(line.beside(entry.validFrom(), entry.validTo())));
            catalogue.replace(old, by);

            assertThat(form(catalogue, LocalDate.of(2029, 12, 31)).multiple(false))
                    .isEqualByComparingTo("0.15");
            assertThat(form(catalogue, LocalDate.of(2030, 1, 1)).multiple(false))
                    .isEqualByComparingTo("0.2");
            assertThat(form(catalogue, LocalDate.of(2030, 1, 1)).multiple(true))
                    .isEqualByComparingTo(new BigDecimal("0.3"));
            assertThat(form(catalogue, LocalDate.of(2030, 1, 1)).prizeSource()).isEqualTo("Nghị quyết thử");
        });
    }

    @Test
    void aMultipleIsANumberAboveZero() {
        for (String wrong : List.of("0", "0.0", "-1", "một", "1.2345")) {
            assertThatThrownBy(() -> Term.PERSON_MULTIPLE.requireReadable(wrong))
                    .isInstanceOf(BusinessException.class);
        }
        Term.PERSON_MULTIPLE.requireReadable("12.5");
    }

    private static void isLaw(String citation) {
        assertThat(citation).contains("06/2022/QH15");
    }

    private static AwardFormSummary form(CatalogueRepository catalogue, LocalDate day) {
        return catalogue.forms(day).stream()
                .filter(form -> form.code().equals("giay-khen-xa"))
                .findFirst()
                .orElseThrow();
    }

    private static void cite(CatalogueRepository catalogue, SourceEntry entry) {
        List<RuleSource> old = catalogue.overlapping(entry);
        List<RuleSource> by =
                new ArrayList<>(List.of(new RuleSource(entry, new PersonId("p"), "Chuyên viên Thử", Instant.EPOCH)));
        old.forEach(line -> by.addAll(line.beside(entry.validFrom(), entry.validTo())));
        catalogue.replace(old, by);
    }

    /** Runs in a transaction that never ends well, for the shipped law is read by other tests. */
    private void undone(java.util.function.Consumer<CatalogueRepository> work) {
        assertThatThrownBy(() -> awards.run(entityManager -> {
                    work.accept(TestUnit.repository(CatalogueRepository.class, entityManager));
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
    }

    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
