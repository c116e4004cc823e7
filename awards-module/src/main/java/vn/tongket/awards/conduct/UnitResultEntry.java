package vn.tongket.awards.conduct;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.tongket.planning.directory.UnitId;

/** A unit's result of a year as the standing office enters it (kết quả công tác của đơn vị). */
public record UnitResultEntry(
        @NotNull UnitId unit,
        @Min(2000) @Max(2200) int year,
        @NotNull UnitRating rating,
        @NotBlank @Size(max = 300) String source)
        implements Serializable {}
