package vn.tongket.attendance.station;

import java.time.Instant;
import vn.tongket.planning.plan.PlanId;

/** The station that is reporting (cửa đang báo cáo), and when. */
record Sender(PlanId plan, String station, String device, long skew, Instant now, String usher) {

    /** The moment of a deed by our clock, never in the future. */
    Instant moment(Deed deed) {
        Instant moment =
                deed.at() == null ? now : Instant.ofEpochMilli(deed.at()).plusMillis(skew);
        return moment.isAfter(now) ? now : moment;
    }
}
