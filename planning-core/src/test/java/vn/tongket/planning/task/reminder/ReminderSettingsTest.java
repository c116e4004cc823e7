package vn.tongket.planning.task.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReminderSettingsTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 20);
    private static final LocalDate ASSIGNED = LocalDate.of(2026, 6, 1);
    private static final ReminderSettings SETTINGS = new ReminderSettings(1, List.of(7, 3, 1), List.of(1, 3), 2, 5);

    @Test
    @Tag("TSK-18")
    void remindsOnTheDayBeforeTheDayItselfAndTheDayAfter() {
        assertThat(due(-8)).isEmpty();
        assertThat(due(-7)).containsExactly(reminder(ReminderKind.BEFORE, -7));
        assertThat(due(-1)).containsExactly(reminder(ReminderKind.BEFORE, -1));
        assertThat(due(0)).containsExactly(reminder(ReminderKind.TODAY, 0));
        assertThat(due(1)).containsExactly(reminder(ReminderKind.LATE, 1));
    }

    @Test
    @Tag("TSK-18")
    void makesUpForMissedDaysWithTheLatestReminderAlone() {
        assertThat(due(-2)).containsExactly(reminder(ReminderKind.BEFORE, -3));
    }

    @Test
    @Tag("TSK-18")
    void remindsOfNothingBeforeTheTaskWasAssigned() {
        assertThat(SETTINGS.due(DEADLINE, DEADLINE.minusDays(2), DEADLINE.minusDays(2)))
                .isEmpty();
    }

    @Test
    @Tag("TSK-19")
    void tellsTheHeadAndThenTheOfficeOfWhatStaysLate() {
        assertThat(due(2)).contains(reminder(ReminderKind.HEAD, 2)).doesNotContain(reminder(ReminderKind.OFFICE, 5));
        assertThat(due(5))
                .containsExactly(
                        reminder(ReminderKind.LATE, 3),
                        reminder(ReminderKind.HEAD, 2),
                        reminder(ReminderKind.OFFICE, 5));
    }

    private static List<DueReminder> due(int daysAfterDeadline) {
        return SETTINGS.due(DEADLINE, ASSIGNED, DEADLINE.plusDays(daysAfterDeadline));
    }

    private static DueReminder reminder(ReminderKind kind, int daysAfterDeadline) {
        return new DueReminder(kind, DEADLINE.plusDays(daysAfterDeadline));
    }
}
