package vn.tongket.planning.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.directory.UnitId;

/**
 * A plan as its writer hands it in (dự thảo kế hoạch).
 *
 * @param issuer null lets the issuing body's name decide (PLN-9)
 */
public record PlanDraft(
        UnitId issuer,
        @NotNull @Valid PlanLetterhead letterhead,
        @NotNull @Valid PlanText text,
        @NotNull @Valid PlanTime time,
        @NotNull @Size(max = 500) List<@NotNull @Valid PlanWarning> warnings)
        implements Serializable {

    public PlanDraft {
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    public PlanDraft issuedBy(UnitId unit) {
        return new PlanDraft(unit, letterhead, text, time, warnings);
    }

    public PlanDraft saying(PlanText other) {
        return new PlanDraft(issuer, letterhead, other, time, warnings);
    }

    public PlanDraft at(PlanTime other) {
        return new PlanDraft(issuer, letterhead, text, other, warnings);
    }
}
