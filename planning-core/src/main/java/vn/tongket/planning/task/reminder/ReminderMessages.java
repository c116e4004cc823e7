package vn.tongket.planning.task.reminder;

/** How a reminder reaches people; the notices of the portal do it ({@link ReminderNotices}). */
interface ReminderMessages {

    void send(OpenTask task, DueReminder reminder);
}
