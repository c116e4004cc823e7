package vn.tongket.planning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import vn.tongket.planning.directory.UnitId;

/** A unit to which an issued plan was sent (đơn vị nhận kế hoạch), PLN-10. */
@Entity
@IdClass(PlanVisibility.Key.class)
@Table(name = "plan_visibility", schema = "planning")
class PlanVisibility {

    @Id
    @Column(name = "plan_id")
    private String planId;

    @Id
    @Column(name = "unit_id")
    private String unitId;

    protected PlanVisibility() {
        // for JPA
    }

    PlanVisibility(PlanId plan, UnitId unit) {
        this.planId = plan.value();
        this.unitId = unit.value();
    }

    /** Identity: a plan is sent to a unit once. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String planId;
        private String unitId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.planId.equals(planId) && key.unitId.equals(unitId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(planId, unitId);
        }
    }
}
