package vn.tongket.awards.change;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What came back (ghi nhận thu hồi); a date of null is still owed. */
public record RecoveryNote(
        @PastOrPresent LocalDate certificateReturnedOn,
        @PastOrPresent LocalDate moneyReturnedOn,
        @Size(max = 500) String remark)
        implements Serializable {}
