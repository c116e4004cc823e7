package vn.tongket.attendance.reconciliation;

import java.io.Serializable;
import java.time.Instant;

/**
 * One door in the reconciliation (báo cáo của một cửa).
 *
 * @param admitted guests who came in by this door and whose admission stands
 * @param deeds what devices with a package did here, told in their own order
 * @param late deeds that came in more than a minute after they were done
 * @param longestSeconds how long the latest of them took
 * @param skewSeconds the largest measured difference of a device's clock
 * @param missing deeds that a device numbered and that are not here; none unless the records are damaged
 */
public record DoorReport(
        String stationId,
        String name,
        long admitted,
        long deeds,
        long offline,
        Instant firstOffline,
        Instant lastOffline,
        long late,
        long longestSeconds,
        long skewSeconds,
        long overrides,
        long conflicts,
        long unsettled,
        long missing)
        implements Serializable {}
