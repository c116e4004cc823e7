package vn.tongket.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);

    @Test
    @Tag("CAL-1")
    void restsAtTheWeekend() {
        WorkingDays calendar = calendar();

        assertThat(calendar.plus(FRIDAY, 1)).isEqualTo(MONDAY);
        assertThat(calendar.plus(MONDAY, -1)).isEqualTo(FRIDAY);
        assertThat(calendar.plus(LocalDate.of(2026, 6, 7), -1)).isEqualTo(FRIDAY);
        assertThat(calendar.between(FRIDAY, LocalDate.of(2026, 6, 7))).isZero();
    }

    @Test
    @Tag("CAL-1")
    void worksTheSaturdayThatMakesUp() {
        WorkingDays calendar = calendar(day("2026-06-06", Occasion.MAKE_UP));

        assertThat(calendar.plus(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 6, 6));
        assertThat(calendar.between(FRIDAY, MONDAY)).isEqualTo(2);
    }

    @Test
    @Tag("CAL-2")
    void restsOnHolidaysAndOnTheDaysInLieuOfThem() {
        WorkingDays calendar = calendar(
                day("2028-04-30", Occasion.VICTORY),
                day("2028-05-01", Occasion.LABOUR),
                day("2028-05-02", Occasion.LIEU));

        assertThat(calendar.plus(LocalDate.of(2028, 4, 28), 1)).isEqualTo(LocalDate.of(2028, 5, 3));
        assertThat(calendar.plus(LocalDate.of(2028, 5, 3), -1)).isEqualTo(LocalDate.of(2028, 4, 28));
    }

    @Test
    @Tag("CAL-3")
    void tenWorkingDaysBeforeAConferenceAreTwoWeeks() {
        assertThat(calendar().plus(LocalDate.of(2026, 6, 24), -10)).isEqualTo(LocalDate.of(2026, 6, 10));
    }

    @Test
    @Tag("CAL-3")
    void noDaysLaterIsTheSameDayAlsoAtTheWeekend() {
        LocalDate sunday = LocalDate.of(2026, 6, 7);

        assertThat(calendar().plus(sunday, 0)).isEqualTo(sunday);
        assertThat(calendar().between(sunday, sunday)).isZero();
    }

    @Test
    @Tag("CAL-3")
    void countingBetweenUndoesCountingForward() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        WorkingDays calendar = calendar(day("2026-09-02", Occasion.NATIONAL_DAY), day("2026-09-01", Occasion.LIEU));
        for (int i = 0; i < 500; i++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            int count = random.nextInt(121) - 60;
            LocalDate to = calendar.plus(from, count);

            assertThat(calendar.between(from, to))
                    .as("seed %d: %s + %d", seed, from, count)
                    .isEqualTo(count);
            assertThat(count == 0 || calendar.working(to))
                    .as("seed %d: %s", seed, to)
                    .isTrue();
        }
    }

    private static WorkingDays calendar(SpecialDaySummary... days) {
        return new WorkingDays(List.of(days));
    }

    private static SpecialDaySummary day(String day, Occasion occasion) {
        return new SpecialDaySummary(LocalDate.parse(day), 1, occasion, "x", "x");
    }
}
