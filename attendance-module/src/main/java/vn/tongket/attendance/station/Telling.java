package vn.tongket.attendance.station;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** What a station says when it reports (báo cáo của cửa): its deeds in order, and its clock. */
public record Telling(
        @NotBlank @Size(max = 64) String device,
        Long sentAt,
        String lease,
        Long packMadeAt,
        @NotNull @Size(max = 500) List<@NotNull Deed> ops)
        implements Serializable {

    public Telling {
        ops = ops == null ? List.of() : List.copyOf(ops);
    }
}
