package vn.tongket.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.task.TaskReport;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskStatus;
import vn.tongket.planning.task.overview.BoardColumn;
import vn.tongket.planning.task.overview.TaskCard;
import vn.tongket.planning.task.overview.TaskOverviewService;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code plan/task-board.xhtml}: cards by state, and the moves that the user may make. */
@Named
@ViewScoped
public class TaskBoardBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskOverviewService overview;

    @Inject
    private TaskService tasks;

    @Inject
    private TaskFilterBacking filter;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private List<BoardColumn> columns;

    public List<BoardColumn> getColumns() {
        if (columns == null) {
            columns = overview.board(filter.filter());
        }
        return columns;
    }

    public void start(TaskCard card) {
        tasks.report(card.taskId(), new TaskReport(TaskStatus.IN_PROGRESS, card.percent(), null), card.version());
        moved();
    }

    public void confirm(TaskCard card) {
        tasks.accept(card.taskId(), card.version());
        moved();
    }

    private void moved() {
        messages.info("planText", "task-board.moved");
        columns = null;
    }

    public boolean mayStart(TaskCard card) {
        return card.status() == TaskStatus.ASSIGNED && leads(card);
    }

    /** A result is reported in words, on the task's own page. */
    public boolean mayReport(TaskCard card) {
        return card.status() == TaskStatus.IN_PROGRESS && leads(card);
    }

    public boolean mayConfirm(TaskCard card) {
        return card.status() == TaskStatus.REPORTED
                && currentUser.caller().may(Role.DEPARTMENT_HEAD, new UnitId(card.unitId()))
                && !currentUser.caller().person().value().equals(card.reportedBy());
    }

    private boolean leads(TaskCard card) {
        return currentUser.caller().mayAny(new UnitId(card.unitId()), Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
    }

    public boolean late(TaskCard card) {
        return card.late(LocalDate.now(VietnameseFormat.OFFICE));
    }
}
