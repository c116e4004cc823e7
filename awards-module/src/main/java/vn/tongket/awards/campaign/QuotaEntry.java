package vn.tongket.awards.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import vn.tongket.planning.directory.UnitId;

/**
 * How many a unit may nominate (chỉ tiêu).
 *
 * @param collective null for persons and collectives together
 * @param formCode null for all forms together
 */
public record QuotaEntry(
        @NotNull UnitId unit,
        Boolean collective,
        String formCode,
        @Min(0) @Max(10_000) int quota) implements Serializable {}
