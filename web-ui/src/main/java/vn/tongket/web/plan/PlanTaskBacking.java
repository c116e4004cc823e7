package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskSummary;
import vn.tongket.web.shell.Messages;

/** Backs the tasks on {@code plan/plan.xhtml}: how far each is, and for which unit one still waits. */
@Named
@ViewScoped
public class PlanTaskBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService tasks;

    @Inject
    private UnitChoices units;

    @Inject
    private Messages messages;

    private String unitId;

    public List<TaskSummary> of(PlanId plan) {
        return tasks.ofPlan(plan);
    }

    public void assign(TaskSummary task) {
        tasks.assign(task.taskId(), List.of(new UnitId(unitId)), task.version());
        messages.info("planText", "task.assigned", units.name(unitId));
        unitId = null;
    }

    public String getUnitId() {
        return unitId;
    }

    /** Rows without a choice do not overwrite the one that was made. */
    public void setUnitId(String unitId) {
        this.unitId = unitId == null ? this.unitId : unitId;
    }
}
