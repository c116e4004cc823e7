package vn.tongket.planning.distribution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What the clerk notes about a dispatch (ghi sổ chuyển giao): columns 7 to 9 of the register. */
public record DispatchNote(
        @NotNull DispatchWay way,
        @Min(0) @Max(9_999) int copies,
        LocalDate sentOn,
        @Size(max = 200) String signedBy,
        LocalDate signedOn,
        @Size(max = 500) String note)
        implements Serializable {}
