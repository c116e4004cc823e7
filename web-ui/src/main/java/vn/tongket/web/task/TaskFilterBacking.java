package vn.tongket.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.task.overview.TaskChoice;
import vn.tongket.planning.task.overview.TaskFilter;
import vn.tongket.planning.task.overview.TaskOverviewService;
import vn.tongket.web.shell.VietnameseFormat;

/** The unit and the plan to which the pages of tasks are narrowed; both stand in the address. */
@Named
@ViewScoped
public class TaskFilterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskOverviewService overview;

    private String unit;
    private String plan;
    private List<TaskChoice> units;
    private List<TaskChoice> plans;

    TaskFilter filter() {
        return new TaskFilter(unit, plan);
    }

    /** The same choice for the next page. */
    public String getAddress() {
        return "unit=" + VietnameseFormat.url(unit) + "&plan=" + VietnameseFormat.url(plan);
    }

    public List<TaskChoice> getUnits() {
        if (units == null) {
            units = overview.units();
        }
        return units;
    }

    public List<TaskChoice> getPlans() {
        if (plans == null) {
            plans = overview.plans();
        }
        return plans;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
