package vn.tongket.planning.amendment.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * What a letter of correction is to say (yêu cầu đính chính).
 *
 * @param field who drafts the letter or what it is about, the last letters of its symbol: {@code VP} in 05/UBND-VP
 * @param procedure what went wrong with the issue itself; blank when nothing did
 */
public record CorrectionOrder(
        @NotBlank @Pattern(regexp = "[\\p{Lu}\\p{N}]{1,10}") String field,
        @NotNull @Size(max = 50) List<@NotNull @Valid Misprint> misprints,
        @Size(max = 2_000) String procedure)
        implements Serializable {

    public CorrectionOrder {
        misprints = misprints == null ? List.of() : List.copyOf(misprints);
        procedure = procedure == null ? "" : procedure.strip();
    }

    public boolean empty() {
        return misprints.isEmpty() && procedure.isEmpty();
    }
}
