package vn.tongket.attendance.checkin;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a station needs to work without the network (gói dữ liệu ngoại tuyến của cửa điểm danh).
 *
 * @param version grows with every change of an invitation or admission of the plan
 * @param publicKey verifies passes; SubjectPublicKeyInfo in base64
 */
public record StationPackage(
        String planId,
        String stationId,
        long version,
        Instant madeAt,
        String title,
        Instant doorsOpenAt,
        String publicKey,
        List<Entry> guests)
        implements Serializable {

    /**
     * A guest as the station knows him; his code only as a hash, so that a lost phone gives no passes away.
     *
     * @param codeHash SHA-256 over plan id, a colon and the code, in lower-case hex
     */
    public record Entry(
            String codeHash,
            String fullName,
            String position,
            String unit,
            String seat,
            String note,
            boolean revoked,
            boolean admitted,
            boolean wrongDoor)
            implements Serializable {}
}
