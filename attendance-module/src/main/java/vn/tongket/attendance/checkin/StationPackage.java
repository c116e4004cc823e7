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
 * @param sessions the sessions in their order, so that a station goes over to the next one without the network
 * @param later entries to sessions that are still to come, where there are any
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
        List<Opening> sessions,
        List<LaterEntry> later,
        List<Entry> guests)
        implements Serializable {

    /** A session and when it begins, in milliseconds (buổi họp và giờ mở). */
    public record Opening(String id, String name, long opensAt) implements Serializable {}

    /** An entry to a session that is still to come (lượt vào của buổi sau). */
    public record LaterEntry(String right, String session, String entry, boolean outside, String station, long at)
            implements Serializable {}

    /**
     * A guest as the station knows him; his code only as a hash, so that a lost phone gives no passes away.
     *
     * @param home his home door; null when only the server may admit him
     * @param right shared by those who stand in for each other
     * @param entry the scan by which he came in last; null when he is not admitted
     * @param undeclared whether he has to declare his health at the desk first
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
            Long admittedAt,
            boolean undeclared)
            implements Serializable {}
}
