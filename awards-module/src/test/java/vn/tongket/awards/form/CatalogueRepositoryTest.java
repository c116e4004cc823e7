package vn.tongket.awards.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class CatalogueRepositoryTest {

    private static final LocalDate JUNE_2021 = LocalDate.of(2021, 6, 18);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    @Tag("AWD-15")
    void givesEachDayItsOwnLaw() {
        assertThat(in(catalogue -> catalogue.legalBasis(JUNE_2021))
                        .orElseThrow()
                        .decree())
                .contains("91/2017/NĐ-CP");
        assertThat(in(catalogue -> catalogue.legalBasis(TODAY)).orElseThrow().decree())
                .contains("152/2025/NĐ-CP");
    }

    @Test
    @Tag("AWD-15")
    void citesTheLawOfTheDayForOneAchievementOneAward() {
        assertThat(citation(JUNE_2021))
                .hasValueSatisfying(citation -> assertThat(citation).contains("15/2003/QH11"));
        assertThat(citation(TODAY)).contains("Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 5 khoản 2");
    }

    @Test
    @Tag("AWD-15")
    void leavesABaseSalaryWithoutAVerifiedSourceToTheOffice() {
        assertThat(baseSalary(JUNE_2021)).contains(1_490_000L);
        assertThat(baseSalary(LocalDate.of(2023, 7, 1))).contains(1_800_000L);
        assertThat(baseSalary(LocalDate.of(2024, 7, 1))).isEmpty();
    }

    @Test
    @Tag("AWD-15")
    void hasEachFormOncePerDay() {
        List<AwardFormSummary> forms = in(catalogue -> catalogue.forms(TODAY));

        assertThat(forms)
                .extracting(AwardFormSummary::code)
                .doesNotHaveDuplicates()
                .contains("giay-khen-xa");
    }

    @Test
    @Tag("AWD-15")
    void refusesTwoBaseSalariesForOneDay() {
        BaseSalary twice = new BaseSalary(new BaseSalaryEntry(1, "nguồn thử", JUNE_2021, JUNE_2021));

        assertThatThrownBy(() -> awards.run(entityManager -> {
                    TestUnit.repository(CatalogueRepository.class, entityManager)
                            .add(twice);
                    entityManager.flush();
                }))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("base_salary_once");
    }

    private Optional<String> citation(LocalDate day) {
        return in(catalogue -> catalogue.citation("SAME_ACHIEVEMENT", day));
    }

    private Optional<Long> baseSalary(LocalDate day) {
        return in(catalogue -> catalogue.baseSalary(day));
    }

    private <T> T in(Function<CatalogueRepository, T> question) {
        return awards.inTransaction(
                entityManager -> question.apply(TestUnit.repository(CatalogueRepository.class, entityManager)));
    }
}
