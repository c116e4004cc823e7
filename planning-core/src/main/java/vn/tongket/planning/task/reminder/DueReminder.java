package vn.tongket.planning.task.reminder;

import java.time.LocalDate;

/** A reminder that is due (nhắc việc đến hạn). */
public record DueReminder(ReminderKind kind, LocalDate day) {}
