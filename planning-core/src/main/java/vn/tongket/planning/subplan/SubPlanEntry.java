package vn.tongket.planning.subplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** That a lower unit owes a plan, and until when (đơn vị phải ban hành kế hoạch), SUB-3. */
@Entity
@Table(name = "sub_plan", schema = "planning")
class SubPlanEntry {

    @Id
    @Column(name = "plan_id")
    private String planId;

    @Column(name = "parent_id")
    private String parentId;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "given_on")
    private LocalDate givenOn;

    protected SubPlanEntry() {
        // for JPA
    }

    SubPlanEntry(PlanId plan, PlanId parent, UnitId unit, LocalDate givenOn) {
        planId = plan.value();
        parentId = parent.value();
        unitId = unit.value();
        this.givenOn = givenOn;
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    PlanId parent() {
        return new PlanId(parentId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }
}
