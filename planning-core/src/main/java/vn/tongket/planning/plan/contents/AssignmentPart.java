package vn.tongket.planning.plan.contents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;

/** The stored form of {@link PlanAssignment}; coordinating units stand one a line. */
@Embeddable
class AssignmentPart {

    @Column(name = "unit_text")
    private String unitText;

    @Column(name = "unit_id")
    private String unitId;

    private String text;

    @Column(name = "coordinating_units")
    private String coordinatingUnits;

    private LocalDate deadline;

    protected AssignmentPart() {
        // for JPA
    }

    AssignmentPart(PlanAssignment assignment) {
        unitText = assignment.unit();
        unitId = assignment.unitId() == null ? null : assignment.unitId().value();
        text = assignment.text();
        coordinatingUnits = String.join("\n", assignment.coordinatingUnits());
        deadline = assignment.deadline();
    }

    PlanAssignment assignment() {
        return new PlanAssignment(
                unitText,
                unitId == null ? null : new UnitId(unitId),
                text,
                coordinatingUnits.lines().toList(),
                deadline);
    }
}
