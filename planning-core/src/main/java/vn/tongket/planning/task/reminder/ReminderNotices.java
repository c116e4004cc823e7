package vn.tongket.planning.task.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;

/** Reminders as notices inside the portal (thông báo nhắc việc). */
@ApplicationScoped
class ReminderNotices implements ReminderMessages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private NoticeService notices;

    @Override
    public void send(OpenTask task, DueReminder reminder) {
        NoticeMessage message = message(task, reminder);
        UnitId unit = new UnitId(task.unitId());
        UnitId issuer = new UnitId(task.issuerId());
        switch (reminder.kind()) {
            case BEFORE, TODAY, LATE -> notices.tell(unit, message);
            case HEAD -> notices.tell(Role.DEPARTMENT_HEAD, unit, message);
            case OFFICE -> {
                notices.tell(Role.PLANNER, issuer, message);
                notices.tell(Role.LEADER, issuer, message);
            }
        }
    }

    private static NoticeMessage message(OpenTask task, DueReminder reminder) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "vn.tongket.planning.Messages", Locale.ROOT, ReminderNotices.class.getClassLoader());
        String subject = new MessageFormat(texts.getString("ReminderKind." + reminder.kind()), Locale.ROOT)
                .format(new Object[] {DAY.format(task.deadline()), task.planNumber()});
        return new NoticeMessage(
                "task-reminder:" + task.id() + ":" + reminder.kind() + ":" + reminder.day(),
                NoticeKind.TASK,
                subject,
                List.of(task.text()),
                "/plan/task?id=" + task.id());
    }
}
