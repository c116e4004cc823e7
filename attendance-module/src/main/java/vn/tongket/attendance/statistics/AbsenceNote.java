package vn.tongket.attendance.statistics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Why somebody did not come, as it became known afterwards (lý do vắng mặt). */
public record AbsenceNote(
        @NotBlank String invitationId,
        boolean excused,
        @NotBlank @Size(max = 1000) String reason) implements Serializable {}
