package vn.tongket.planning.signing.record;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Who signed, how and when, as pages show it (thông tin ký). */
public record SignatureSummary(
        long version,
        SigningWay way,
        String signerName,
        String authority,
        String title,
        String mandate,
        LocalDate signedOn,
        Instant recordedAt)
        implements Serializable {

    public boolean isDigital() {
        return way == SigningWay.DIGITAL;
    }
}
