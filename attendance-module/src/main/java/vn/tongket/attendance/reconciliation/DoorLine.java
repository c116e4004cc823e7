package vn.tongket.attendance.reconciliation;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.attendance.checkin.Conflict;

/** A deed that somebody has to look at (việc cần xem lại): a conflict, or a decision against the verdict. */
public record DoorLine(
        String device,
        long seq,
        String stationId,
        String kind,
        String fullName,
        String verdict,
        boolean offline,
        String decidedBy,
        String reason,
        String usher,
        Instant happenedAt,
        Instant receivedAt,
        Conflict conflict,
        String settledBy,
        Instant settledAt,
        String settlement)
        implements Serializable {

    public boolean open() {
        return conflict != null && settledAt == null;
    }
}
