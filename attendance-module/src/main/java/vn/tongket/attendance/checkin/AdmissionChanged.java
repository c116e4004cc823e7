package vn.tongket.attendance.checkin;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.planning.plan.PlanId;

/** A guest came in, left, came back or was taken back (khách vào, ra hoặc bị hủy lượt vào), in the same transaction. */
public record AdmissionChanged(
        PlanId plan, String invitationId, String sessionId, String stationId, AdmissionChange change, Instant at)
        implements Serializable {}
