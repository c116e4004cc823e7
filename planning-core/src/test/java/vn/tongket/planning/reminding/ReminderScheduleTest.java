package vn.tongket.planning.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReminderScheduleTest {

    private static final LocalTime SIX = LocalTime.of(6, 0);
    private static final LocalTime SEVEN = LocalTime.of(19, 0);

    @Test
    @Tag("RMD-1")
    void looksSoonAfterTheStartHoweverLongTheIntervalIs() {
        assertThat(every(Duration.ofHours(1)).first()).isEqualTo(Duration.ofMinutes(1));
        assertThat(every(Duration.ofSeconds(2)).first()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    @Tag("RMD-1")
    void looksWithinTheHoursOfTheOfficeOnly() {
        ReminderSchedule schedule = every(Duration.ofHours(1));

        assertThat(schedule.open(LocalTime.of(5, 59))).isFalse();
        assertThat(schedule.open(SIX)).isTrue();
        assertThat(schedule.open(SEVEN)).isTrue();
        assertThat(schedule.open(LocalTime.of(19, 1))).isFalse();
    }

    private static ReminderSchedule every(Duration interval) {
        return new ReminderSchedule(interval, SIX, SEVEN);
    }
}
