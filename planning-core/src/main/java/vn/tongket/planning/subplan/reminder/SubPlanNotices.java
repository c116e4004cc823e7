package vn.tongket.planning.subplan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.task.reminder.DueReminder;

/** Reminders of sub-plans as notices inside the portal (thông báo nhắc ban hành kế hoạch). */
@ApplicationScoped
class SubPlanNotices implements SubPlanMessages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private NoticeService notices;

    @Override
    public void send(OwedPlan plan, DueReminder reminder) {
        NoticeMessage message = message(plan, reminder);
        switch (reminder.kind()) {
            case BEFORE, TODAY, LATE -> notices.tell(plan.unit(), message);
            case HEAD -> notices.tell(Role.DEPARTMENT_HEAD, plan.unit(), message);
            case OFFICE -> {
                notices.tell(Role.PLANNER, plan.aboveIssuer(), message);
                notices.tell(Role.LEADER, plan.aboveIssuer(), message);
            }
        }
    }

    private static NoticeMessage message(OwedPlan plan, DueReminder reminder) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "vn.tongket.planning.Messages", Locale.ROOT, SubPlanNotices.class.getClassLoader());
        String subject = new MessageFormat(texts.getString("SubPlanReminder." + reminder.kind()), Locale.ROOT)
                .format(new Object[] {DAY.format(plan.dueOn()), plan.aboveNumber()});
        return new NoticeMessage(
                "sub-plan-reminder:" + plan.id() + ":" + reminder.kind() + ":" + reminder.day(),
                NoticeKind.SUB_PLAN,
                subject,
                List.of(plan.title()),
                "/plan/plan?id=" + plan.id());
    }
}
