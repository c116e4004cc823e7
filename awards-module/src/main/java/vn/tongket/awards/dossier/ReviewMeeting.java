package vn.tongket.awards.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** When and where a unit met, and who led it (cuộc họp bình xét). @param ends null while it is not told */
public record ReviewMeeting(
        @NotNull LocalDate heldOn,
        @NotNull LocalTime begins,
        LocalTime ends,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 200) String chair,
        @NotBlank @Size(max = 200) String secretary)
        implements Serializable {}
