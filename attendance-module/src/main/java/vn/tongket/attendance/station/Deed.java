package vn.tongket.attendance.station;

import java.io.Serializable;
import java.util.Set;
import vn.tongket.kernel.BusinessException;

/**
 * One deed of a station as it sends it (một việc của cửa).
 *
 * @param seq its number in the station's own order
 * @param at by the station's clock, in milliseconds
 * @param by who decided, where somebody did
 * @param told the verdict that was shown
 * @param ref the scan by which the guest had come in
 */
public record Deed(
        long seq,
        String kind,
        String scanId,
        String code,
        String right,
        Long at,
        String by,
        String session,
        String told,
        Boolean offline,
        String ref,
        String reason,
        String lease,
        WalkIn walkIn)
        implements Serializable {

    /** Somebody who came without an invitation (khách vãng lai). */
    public record WalkIn(String fullName, String position, String unit) implements Serializable {}

    public Deed {
        scanId = cut(scanId == null ? "?" : scanId, 100);
        kind = cut(kind == null ? "?" : kind, 12);
        session = cut(session == null ? "" : session, 40);
        told = cut(told == null ? "unshown" : told, 20);
        by = cut(by, 200);
        ref = cut(ref, 100);
        reason = cut(reason, 1_000);
        lease = cut(lease, 36);
        right = cut(right, 36);
    }

    /** What was scanned, or else the guest's right, who was found by name. */
    String scanned() {
        return code != null ? code : right == null ? "" : "@" + right;
    }

    /** Whether it is a named person's decision, which needs his name and his reason. */
    boolean decided() {
        return Set.of("override", "walk-in", "undo").contains(kind);
    }

    /** ATT-72 */
    void requireReason() {
        if (decided() && (by == null || by.isBlank())) {
            throw new BusinessException(StationError.DECIDER_MISSING, seq);
        }
        if (decided() && (reason == null || reason.isBlank())) {
            throw new BusinessException(StationError.REASON_MISSING, seq);
        }
    }

    private static String cut(String text, int length) {
        return text == null ? null : text.replace('\0', ' ').substring(0, Math.min(text.length(), length));
    }
}
