package vn.tongket.planning.reminding;

import java.time.Clock;

/** Something that is reminded of (nguồn nhắc việc); each call is a transaction of its own. */
public interface ReminderSource {

    /** Gives what is due by this clock and was not given yet; answers how many reminders that were. */
    int remind(Clock clock);
}
