package vn.tongket.attendance.checkin;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.attendance.lease.Vouching;
import vn.tongket.planning.plan.PlanId;

/**
 * Something that a station did and now tells (việc cửa đã làm).
 *
 * @param shown the verdict that the station showed, by its code
 * @param entry the scan by which the guest had come in; for exits and undoings
 * @param override a named person's decision against the verdict
 */
public record ToldDeed(
        PlanId plan,
        Scan scan,
        String session,
        String shown,
        String entry,
        String usher,
        String reason,
        boolean override,
        Vouching vouching,
        Instant at)
        implements Serializable {}
