package vn.tongket.planning.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;

/**
 * Work that the plan assigns to a unit (nhiệm vụ được giao).
 *
 * @param unit the lead unit in the plan's own words
 * @param unitId the unit of the directory that is meant; null as long as nobody said which
 * @param coordinatingUnits in the plan's own words
 */
public record PlanAssignment(
        @NotNull @Size(max = 1_000) String unit,
        UnitId unitId,
        @NotBlank @Size(max = 20_000) String text,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 500) String> coordinatingUnits,
        LocalDate deadline)
        implements Serializable {

    public PlanAssignment {
        unit = unit == null ? "" : unit;
        coordinatingUnits = coordinatingUnits == null ? List.of() : List.copyOf(coordinatingUnits);
    }

    public PlanAssignment leadBy(UnitId lead) {
        return new PlanAssignment(unit, lead, text, coordinatingUnits, deadline);
    }
}
