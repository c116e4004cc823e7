package vn.tongket.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class CalendarRepositoryTest {

    private final TestUnit planning = TestDatabase.unit("planning");

    @Test
    @Tag("CAL-2")
    void shipsTheDaysThatTheLawNamesByTheirDate() {
        List<SpecialDaySummary> days = days(2027);

        assertThat(days)
                .extracting(SpecialDaySummary::day)
                .contains(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 9, 2));
        assertThat(days).allSatisfy(day -> assertThat(day.source()).contains("Điều 112"));
    }

    @Test
    @Tag("CAL-4")
    void aYearLacksWhatIsAnnouncedEachYear() {
        assertThat(new YearCalendar(2027, days(2027)).gaps())
                .containsExactly(CalendarGap.TET, CalendarGap.KINGS, CalendarGap.SECOND_NATIONAL_DAY, CalendarGap.LIEU);
    }

    @Test
    @Tag("CAL-5")
    void theDatabaseRefusesADayTwiceAndAWorkedWeekday() {
        assertThatThrownBy(() -> enter("2031-01-01", "OTHER")).hasMessageContaining("special_day_pkey");
        assertThatThrownBy(() -> enter("2031-01-06", "MAKE_UP"))
                .hasMessageContaining("special_day_made_up_at_the_weekend");
    }

    private void enter(String day, String occasion) {
        planning.run(entityManager -> entityManager
                .createNativeQuery("insert into planning.special_day(day, version, occasion, name, source)"
                        + " values (cast(? as date), 1, ?, 'x', 'x')")
                .setParameter(1, day)
                .setParameter(2, occasion)
                .executeUpdate());
    }

    private List<SpecialDaySummary> days(int year) {
        return planning.inTransaction(
                entityManager -> calendar(entityManager).between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static CalendarRepository calendar(EntityManager entityManager) {
        return TestUnit.repository(CalendarRepository.class, entityManager);
    }
}
