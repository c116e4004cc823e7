package vn.tongket.awards.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

/** Every rule of the shipped law on the day before, on and after each of its dates of change. */
@Tag("AWD-20")
class LawTableRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");

    @ParameterizedTest
    @CsvSource({
        "2019-06-30, ''",
        "2019-07-01, 91/2017",
        "2019-07-02, 91/2017",
        "2023-12-31, 91/2017",
        "2024-01-01, 98/2023",
        "2024-01-02, 98/2023",
        "2025-06-30, 98/2023",
        "2025-07-01, 152/2025",
        "2025-07-02, 152/2025"
    })
    void theDecreeChangesOnItsDay(LocalDate day, String decree) {
        assertThat(ask(catalogue -> catalogue.legalBasis(day))
                        .map(LegalBasis::decree)
                        .orElse(""))
                .contains(decree);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-06-30, 0",
        "2019-07-01, 1490000",
        "2019-07-02, 1490000",
        "2023-06-30, 1490000",
        "2023-07-01, 1800000",
        "2023-07-02, 1800000",
        "2024-06-30, 1800000",
        "2024-07-01, 0",
        "2024-07-02, 0"
    })
    void theBaseSalaryChangesOnItsDay(LocalDate day, long amount) {
        assertThat(ask(catalogue -> catalogue.baseSalary(day)).orElse(0L)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "giay-khen-huyen, AUTHORITY, 2023-12-31, DISTRICT_CHAIRMAN, 15/2003/QH11",
        "giay-khen-huyen, AUTHORITY, 2024-01-01, DISTRICT_CHAIRMAN, 06/2022/QH15",
        "giay-khen-huyen, AUTHORITY, 2025-06-30, DISTRICT_CHAIRMAN, 06/2022/QH15",
        "giay-khen-huyen, AUTHORITY, 2025-07-01, '', ''",
        "giay-khen-xa, AUTHORITY, 2023-12-31, COMMUNE_CHAIRMAN, 'Điều 43'",
        "giay-khen-xa, AUTHORITY, 2025-07-01, COMMUNE_CHAIRMAN, 'Điều 80 khoản 3'",
        "lao-dong-tien-tien, AUTHORITY, 2025-06-30, 'DISTRICT_CHAIRMAN,COMMUNE_CHAIRMAN,AGENCY_HEAD', 06/2022/QH15",
        "lao-dong-tien-tien, AUTHORITY, 2025-07-01, 'COMMUNE_CHAIRMAN,AGENCY_HEAD', 06/2022/QH15",
        "chien-si-thi-dua-co-so, AUTHORITY, 2025-06-30, 'DISTRICT_CHAIRMAN,AGENCY_HEAD', 06/2022/QH15",
        "chien-si-thi-dua-co-so, AUTHORITY, 2025-07-01, AGENCY_HEAD, 06/2022/QH15",
        "bang-khen-tinh, AUTHORITY, 2023-12-31, '', ''",
        "bang-khen-tinh, AUTHORITY, 2024-01-01, PROVINCE_CHAIRMAN, 'Điều 79'",
        "chien-si-thi-dua-tinh, THRESHOLD, 2023-12-31, 90, 'Điều 45 khoản 8'",
        "chien-si-thi-dua-tinh, THRESHOLD, 2024-01-01, '', ''",
        "chien-si-thi-dua-tinh, BALLOT, 2023-12-31, SECRET, 'Điều 45 khoản 8'",
        "chien-si-thi-dua-tinh, BALLOT, 2024-01-01, '', ''",
        "giay-khen-xa, THRESHOLD, 2025-07-01, '', ''",
        "giay-khen-xa, NOTICE_DAYS, 2023-12-31, 10, 'Điều 48'",
        "giay-khen-xa, NOTICE_DAYS, 2024-01-01, '', ''",
        "giay-khen-xa, APPRAISAL_DAYS, 2021-06-18, '', ''",
        "giay-khen-xa, DOSSIER, 2023-12-31, '', ''",
        "giay-khen-xa, DOSSIER, 2024-01-01, 'SUBMISSION,REPORT,AWARD_MINUTES', 'Điều 84'",
        "chien-si-thi-dua-co-so, EARLIER_TITLE, 2024-01-01, lao-dong-tien-tien, 'Điều 23'"
    })
    void theLawOfTheDaySaysSo(String form, Term term, LocalDate day, String value, String source) {
        List<TermValue> found = ask(catalogue -> catalogue.terms(form, day)).stream()
                .filter(line -> line.term() == term)
                .toList();

        assertThat(found).extracting(TermValue::value).isEqualTo(value.isEmpty() ? List.of() : List.of(value));
        assertThat(found).allSatisfy(line -> assertThat(line.source()).contains(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"award_form", "legal_term", "legal_version", "rule_source", "base_salary"})
    void everyLineHoldsFromItsFirstToItsLastDayAndNoLonger(String table) {
        List<String> faults = new ArrayList<>();
        for (Object[] line : lines(table)) {
            LocalDate from = ((Date) line[1]).toLocalDate();
            check(table, line[0], from.minusDays(1), false, faults);
            check(table, line[0], from, true, faults);
            check(table, line[0], from.plusDays(1), true, faults);
            if (line[2] != null) {
                LocalDate to = ((Date) line[2]).toLocalDate();
                check(table, line[0], to.minusDays(1), true, faults);
                check(table, line[0], to, true, faults);
                check(table, line[0], to.plusDays(1), false, faults);
            }
        }

        assertThat(lines(table)).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void thePrizeOfJune2021IsThatOfItsDay() {
        LocalDate day = LocalDate.of(2021, 6, 18);
        AwardFormSummary form = ask(catalogue -> catalogue.forms(day)).stream()
                .filter(one -> one.code().equals("giay-khen-huyen"))
                .findFirst()
                .orElseThrow();
        long salary = ask(catalogue -> catalogue.baseSalary(day)).orElseThrow();

        assertThat(Prize.of(form.multiple(false), salary, Rounding.NONE).raw()).isEqualTo(447_000);
        assertThat(Prize.of(form.multiple(true), salary, Rounding.NONE).raw()).isEqualTo(894_000);
    }

    private void check(String table, Object id, LocalDate day, boolean holds, List<String> faults) {
        Object key = awards.inTransaction(entityManager -> entityManager
                .createNativeQuery("select count(*) from awards." + table
                        + " where id = ? and valid_from <= ? and (valid_to is null or valid_to >= ?)")
                .setParameter(1, id)
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, Date.valueOf(day))
                .getSingleResult());
        if ((((Number) key).intValue() == 1) != holds) {
            faults.add(table + " " + id + " on " + day);
        }
    }

    private List<Object[]> lines(String table) {
        return awards.inTransaction(entityManager -> {
            List<Object[]> found = new ArrayList<>();
            for (Object row : entityManager
                    .createNativeQuery(
                            "select id, valid_from, valid_to from awards." + table + " where id ~ '^[0-9a-f]{8}-'")
                    .getResultList()) {
                found.add((Object[]) row);
            }
            return found;
        });
    }

    private <T> T ask(java.util.function.Function<CatalogueRepository, T> question) {
        return awards.inTransaction(
                entityManager -> question.apply(TestUnit.repository(CatalogueRepository.class, entityManager)));
    }
}
