package vn.tongket.planning.reminding;

import java.time.Duration;
import java.time.LocalTime;
import org.eclipse.microprofile.config.Config;

/**
 * How often and within which hours the portal looks (chu kỳ nhắc việc): {@code tongket.reminders.every},
 * {@code tongket.reminders.from} and {@code tongket.reminders.until}.
 */
record ReminderSchedule(Duration every, LocalTime from, LocalTime until) {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    static ReminderSchedule of(Config config) {
        return new ReminderSchedule(
                config.getOptionalValue("tongket.reminders.every", Duration.class)
                        .orElse(Duration.ofMinutes(30)),
                config.getOptionalValue("tongket.reminders.from", LocalTime.class)
                        .orElse(LocalTime.of(6, 0)),
                config.getOptionalValue("tongket.reminders.until", LocalTime.class)
                        .orElse(LocalTime.of(19, 0)));
    }

    /** Soon after the start, so that what was missed meanwhile is made up for. */
    Duration first() {
        return every.compareTo(LONGEST_WAIT) < 0 ? every : LONGEST_WAIT;
    }

    boolean open(LocalTime now) {
        return !now.isBefore(from) && !now.isAfter(until);
    }
}
