package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanHeader;

/** Tells units and persons what happened to their tasks (thông báo về nhiệm vụ). */
@ApplicationScoped
class TaskNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private NoticeService notices;

    /** Once for each unit of a plan, however many tasks it got. */
    void assigned(PlanHeader plan, UnitId unit) {
        notices.tell(
                unit,
                new NoticeMessage(
                        "task-assigned:" + plan.id() + ":" + unit,
                        NoticeKind.TASK,
                        say("TaskNews.assigned", plan.number()),
                        List.of(plan.title()),
                        "/plan/task-list"));
    }

    void sentBack(TaskSummary task, PersonId reporter, String reason, Instant at) {
        notices.tell(
                reporter,
                message(
                        "task-sent-back:" + task.id() + ":" + at,
                        say("TaskNews.sent-back", task.planNumber()),
                        task,
                        reason));
    }

    void deadlineMoved(TaskSummary task) {
        notices.tell(
                new UnitId(task.unitId()),
                message(
                        "task-deadline:" + task.id() + ":" + task.version(),
                        say("TaskNews.deadline-moved", day(task.deadline())),
                        task,
                        null));
    }

    void extensionAsked(TaskSummary task, TaskExtension extension, UnitId issuer, String reason) {
        notices.tell(
                Role.PLANNER,
                issuer,
                message(
                        "task-extension:" + extension.id(),
                        say("TaskNews.extension-asked", day(extension.wanted())),
                        task,
                        reason));
    }

    void extensionDecided(TaskSummary task, TaskExtension extension, boolean granted, String comment) {
        String key = granted ? "TaskNews.extension-granted" : "TaskNews.extension-refused";
        notices.tell(
                extension.askedBy(),
                message("task-extension-decided:" + extension.id(), say(key, day(task.deadline())), task, comment));
    }

    private static NoticeMessage message(String key, String subject, TaskSummary task, String more) {
        List<String> lines = more == null || more.isBlank() ? List.of(task.text()) : List.of(task.text(), more);
        return new NoticeMessage(key, NoticeKind.TASK, subject, lines, "/plan/task?id=" + task.id());
    }

    private static String day(LocalDate day) {
        return day == null ? say("TaskNews.no-deadline") : DAY.format(day);
    }

    private static String say(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "vn.tongket.planning.Messages", Locale.ROOT, TaskNotices.class.getClassLoader());
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
