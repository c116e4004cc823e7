package vn.tongket.attendance.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/**
 * A scan or a typed code at a door (một lượt quét).
 *
 * @param code whatever was scanned or typed; cut when it is longer than any pass
 * @param scanId given by the station, the same when the same scan is sent again
 * @param scannedAt by the station's clock; null means now
 */
public record Scan(
        @NotNull String code,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\p{Cc}]*")
        String stationId,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cc}]*")
        String scanId,

        Instant scannedAt)
        implements Serializable {

    private static final int MAX_CODE = 1_000;

    public Scan {
        if (code != null) {
            String printable = code.replaceAll("[\\p{Cc}\\p{Cs}]", " ");
            code = printable.substring(0, Math.min(printable.length(), MAX_CODE));
        }
    }
}
