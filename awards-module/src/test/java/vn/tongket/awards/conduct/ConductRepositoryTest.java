package vn.tongket.awards.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.form.DisciplineLevel;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class ConductRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    @Tag("AWD-30")
    void aMeasureHasItsDocumentAndIsForTheStandingOffice() {
        UnitId unit = UnitId.next();
        awards.run(entityManager -> repository(entityManager).add(measure(unit, "QĐ thử")));

        List<DisciplineSummary> known =
                awards.inTransaction(entityManager -> repository(entityManager).disciplines(List.of(unit.value())));
        assertThat(known)
                .singleElement()
                .satisfies(found -> assertThat(found.source()).isEqualTo("QĐ thử"));
        assertThatThrownBy(() ->
                        awards.run(entityManager -> repository(entityManager).add(measure(unit, " "))))
                .isInstanceOf(PersistenceException.class);
        assertThat(ConductService.class.getAnnotation(RolesAllowed.class).value())
                .containsExactly("planner");
    }

    @Test
    @Tag("AWD-31")
    void aUnitHasOneResultForAYear() {
        UnitSummary unit = unit(Ids.next());
        awards.run(entityManager -> repository(entityManager).add(rated(unit)));

        assertThatThrownBy(() ->
                        awards.run(entityManager -> repository(entityManager).add(rated(unit))))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("unit_result_once");
    }

    private static UnitResult rated(UnitSummary unit) {
        UnitResult result = new UnitResult(unit, 2026);
        result.rate(
                new UnitResultEntry(unit.unitId(), 2026, UnitRating.GOOD, "Báo cáo thử"), "Người Thử", Instant.EPOCH);
        return result;
    }

    private static Discipline measure(UnitId unit, String source) {
        DisciplineEntry entry = new DisciplineEntry(
                PersonId.next(),
                unit,
                DisciplineLevel.REPRIMAND,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                source);
        return new Discipline(entry, "Người Bị", "Khóm Thử", "Người Thử", Instant.EPOCH);
    }

    private static UnitSummary unit(String id) {
        LocalDate since = LocalDate.of(2025, 7, 1);
        return new UnitSummary(
                id, id, "Khóm Thử", "Khóm Thử", null, UnitKind.OTHER, UnitLevel.COMMUNE, null, since, null, null, 1, 1);
    }

    private static ConductRepository repository(jakarta.persistence.EntityManager entityManager) {
        return TestUnit.repository(ConductRepository.class, entityManager);
    }
}
