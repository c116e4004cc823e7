package vn.tongket.attendance.posting;

import java.io.Serializable;
import java.time.Instant;

/**
 * A code that is posted in the hall (mã tự điểm danh được dán).
 *
 * @param stationId the door where it hangs; its rules hold for whoever uses it
 * @param secret what its link carries
 * @param endedAt null while nobody ended it
 */
public record Posting(
        String id,
        String planId,
        String stationId,
        String stationName,
        String secret,
        Instant validFrom,
        Instant validTo,
        String postedBy,
        Instant endedAt)
        implements Serializable {

    public boolean worksAt(Instant moment) {
        return endedAt == null && !moment.isBefore(validFrom) && moment.isBefore(validTo);
    }
}
