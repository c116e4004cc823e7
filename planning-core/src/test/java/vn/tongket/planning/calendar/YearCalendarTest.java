package vn.tongket.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.PersonId;

class YearCalendarTest {

    @Test
    @Tag("CAL-4")
    void isCompleteWithEveryHolidayAndTheDaysInLieu() {
        YearCalendar year = new YearCalendar(
                2028,
                List.of(
                        day("2028-01-26", Occasion.TET),
                        day("2028-04-04", Occasion.KINGS),
                        day("2028-09-01", Occasion.NATIONAL_DAY),
                        day("2028-09-02", Occasion.NATIONAL_DAY),
                        day("2028-09-04", Occasion.LIEU)));

        assertThat(year.gaps()).isEmpty();
    }

    @Test
    @Tag("CAL-5")
    void onlyAWeekendIsMadeUp() {
        SpecialDayEntry entry = entry(LocalDate.of(2026, 6, 5), null);

        assertThatThrownBy(() -> new SpecialDay(entry.from(), entry, new PersonId("p")))
                .hasMessageContaining("NOT_A_WEEKEND");
    }

    @Test
    @Tag("CAL-5")
    void daysInARowAreEnteredEachForItself() {
        LocalDate first = LocalDate.of(2027, 2, 4);

        assertThat(entry(first, first.plusDays(6)).days()).hasSize(7).endsWith(LocalDate.of(2027, 2, 10));
        assertThat(entry(first, null).days()).containsExactly(first);
        assertThatThrownBy(() -> entry(first, first.minusDays(1)).days()).hasMessageContaining("RANGE_TOO_LONG");
        assertThatThrownBy(() -> entry(first, first.plusDays(31)).days()).hasMessageContaining("RANGE_TOO_LONG");
    }

    private static SpecialDayEntry entry(LocalDate from, LocalDate to) {
        return new SpecialDayEntry(from, to, Occasion.MAKE_UP, "Làm bù", "Thông báo");
    }

    private static SpecialDaySummary day(String day, Occasion occasion) {
        return new SpecialDaySummary(LocalDate.parse(day), 1, occasion, "x", "x");
    }
}
