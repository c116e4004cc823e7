package vn.tongket.attendance.reconciliation;

import java.io.Serializable;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.lease.DoorLease;

/** The report after an outage (báo cáo đối soát): the doors, what is to be settled, and who held which door. */
public record Reconciliation(
        ConferenceInfo conference, List<DoorReport> doors, List<DoorLine> lines, List<DoorLease> leases)
        implements Serializable {}
