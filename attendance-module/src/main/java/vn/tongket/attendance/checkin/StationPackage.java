package vn.tongket.attendance.checkin;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a station needs to work without the network (gói dữ liệu ngoại tuyến của cửa điểm danh).
 *
 * @param version grows with every change of an invitation or admission of the plan
 * @param lease the lease of the device that this package is for; null without one
 * @param session the session that is running; empty when there are none
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
        String lease,
        String session,
        List<Entry> guests)
        implements Serializable {

    /**
     * A guest as the station knows him; his code only as a hash, so that a lost phone gives no passes away.
     *
     * @param home his home door; null when only the server may admit him
     * @param right shared by those who stand in for each other
     * @param entry the scan by which he came in last; null when he is not admitted
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
            boolean wrongDoor,
            String home,
            String right,
            String entry,
            boolean outside,
            String admittedAtStation,
            Long admittedAt)
            implements Serializable {}
}
