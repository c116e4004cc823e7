package vn.tongket.attendance.checkin;

import java.time.Instant;
import vn.tongket.planning.plan.PlanId;

/**
 * Somebody's coming to a door, or going (lượt khách tại cửa).
 *
 * @param usher the account that served him
 * @param at by our clock
 */
record Arrival(PlanId plan, Scan scan, String session, String usher, Instant at) {

    static Arrival told(ToldDeed deed) {
        return new Arrival(deed.plan(), deed.scan(), deed.session(), deed.usher(), deed.at());
    }

    /** The same moment, at the door and by the scan of the entry that it is about. */
    Arrival withScan(Standing standing) {
        return new Arrival(plan, new Scan("", standing.stationId(), standing.entry(), at), session, usher, at);
    }
}
