package vn.tongket.awards.conduct;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.awards.form.DisciplineLevel;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * A disciplinary measure as the standing office enters it (quyết định kỷ luật).
 *
 * @param source number and date of the decision
 */
public record DisciplineEntry(
        @NotNull PersonId person,
        @NotNull UnitId unit,
        @NotNull DisciplineLevel level,
        @NotNull LocalDate decidedOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 300) String source)
        implements Serializable {}
