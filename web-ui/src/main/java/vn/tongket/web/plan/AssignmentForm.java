package vn.tongket.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;

/** Work for a unit while the plan is being written. */
public class AssignmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String unit;
    private String unitId;
    private String text;
    private String coordinating;
    private LocalDate deadline;

    AssignmentForm(PlanAssignment task) {
        unit = task.unit();
        unitId = task.unitId() == null ? null : task.unitId().value();
        text = task.text();
        coordinating = Lines.join(task.coordinatingUnits());
        deadline = task.deadline();
    }

    static AssignmentForm empty() {
        return new AssignmentForm(new PlanAssignment("", null, "", List.of(), null));
    }

    boolean isEmpty() {
        return text == null || text.isBlank();
    }

    PlanAssignment task() {
        return new PlanAssignment(
                unit, unitId == null ? null : new UnitId(unitId), text, Lines.split(coordinating), deadline);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getUnitId() {
        return unitId;
    }

    public void setUnitId(String unitId) {
        this.unitId = unitId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCoordinating() {
        return coordinating;
    }

    public void setCoordinating(String coordinating) {
        this.coordinating = coordinating;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }
}
