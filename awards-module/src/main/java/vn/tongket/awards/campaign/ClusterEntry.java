package vn.tongket.awards.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import vn.tongket.planning.directory.UnitId;

/**
 * Units that share one quota (cụm, khối thi đua).
 *
 * @param collective null for persons and collectives together
 * @param formCode null for all forms together
 */
public record ClusterEntry(
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 500) Set<@NotNull UnitId> units,
        Boolean collective,
        String formCode,
        @Min(0) @Max(10_000) int quota)
        implements Serializable {}
