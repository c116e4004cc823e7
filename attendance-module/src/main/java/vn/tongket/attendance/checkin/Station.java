package vn.tongket.attendance.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * A door where guests are checked in (bàn đón tiếp, cửa điểm danh).
 *
 * @param id what the station calls itself in its scans
 * @param groups the groups that it is for; empty when it is for all
 */
public record Station(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\p{Cc}]*")
        String id,

        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 500) List<@NotBlank String> groups)
        implements Serializable {

    public Station {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }
}
