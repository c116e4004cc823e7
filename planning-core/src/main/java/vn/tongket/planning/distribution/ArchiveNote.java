package vn.tongket.planning.distribution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where the copy that stays lies (bản lưu).
 *
 * @param holder who keeps it, such as {@code VT}
 * @param place shelf, box and file
 * @param keptOn the day it was put there; null as long as it was not
 */
public record ArchiveNote(
        @NotBlank @Size(max = 200) String holder,
        @Size(max = 500) String place,
        @Min(1) @Max(9_999) int copies,
        LocalDate keptOn,
        String keptBy)
        implements Serializable {}
