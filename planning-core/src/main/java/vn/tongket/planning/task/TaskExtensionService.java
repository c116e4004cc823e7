package vn.tongket.planning.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tongket.planning.task.history.DeadlineCause;

/** Requests for more time (đề nghị gia hạn), TSK-13. Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader", "unit-officer", "department-head"})
public class TaskExtensionService {

    @Inject
    private TaskDesk desk;

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskHistoryRepository history;

    @Inject
    private TaskDeadlines deadlines;

    @Inject
    private TaskNotices news;

    /** Answers the identity of the request. */
    @RolesAllowed({"unit-officer", "department-head"})
    public String ask(@NotNull TaskId id, @NotNull LocalDate wanted, @NotBlank @Size(max = 2_000) String reason) {
        TaskDesk.Step step = desk.begin(id, TaskAction.ASK_EXTENSION, null);
        tasks.lock(id);
        TaskError.require(!history.extensionOpen(id), TaskError.EXTENSION_OPEN);
        TaskExtension extension =
                new TaskExtension(step.task(), wanted, reason, step.caller().person(), step.at());
        history.add(extension);
        news.extensionAsked(tasks.summary(id), extension, step.plan().issuer(), extension.reason());
        return extension.id();
    }

    /** @param until null for the day that was asked for */
    @RolesAllowed({"planner", "leader"})
    public void grant(@NotNull String extensionId, LocalDate until, @Size(max = 2_000) String comment, Long seen) {
        TaskExtension extension = history.extension(extensionId);
        TaskDesk.Step step = desk.begin(extension.task(), TaskAction.DECIDE_EXTENSION, null);
        extension.requireVersion(seen);
        LocalDate day = until == null ? extension.wanted() : until;
        extension.grant(day, comment, step.caller().person(), step.at());
        deadlines.move(step.task(), day, DeadlineCause.EXTENDED, extension.reason(), step.caller());
        news.extensionDecided(desk.end(step), extension, true, comment);
    }

    @RolesAllowed({"planner", "leader"})
    public void refuse(@NotNull String extensionId, @NotBlank @Size(max = 2_000) String comment, Long seen) {
        TaskExtension extension = history.extension(extensionId);
        TaskDesk.Step step = desk.begin(extension.task(), TaskAction.DECIDE_EXTENSION, null);
        extension.requireVersion(seen);
        extension.refuse(comment, step.caller().person(), step.at());
        news.extensionDecided(desk.end(step), extension, false, comment);
    }
}
