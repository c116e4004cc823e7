package vn.tongket.attendance.station;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.lease.LeaseDirectory.Wanted;

/**
 * What the server answers a station (phản hồi cho cửa).
 *
 * @param received the last of its deeds that is here
 * @param skew how many milliseconds the station's clock is behind ours
 * @param guests grows when somebody is invited, seated or struck off, so that a new package is due
 * @param ended leases of this station that hold no more
 */
public record Hearing(
        long received, long skew, long guests, List<String> ended, List<Closing> closings, List<Wanted> releases)
        implements Serializable {

    /** A guest of this door who is not inside any more, because of somebody else's deed. */
    public record Closing(String right, String session, String entry, boolean outside) implements Serializable {}
}
