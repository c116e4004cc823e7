package vn.tongket.attendance.statistics;

import java.io.Serializable;
import java.util.Collection;

/** How many of a unit or position came (một dòng thống kê); a null name stands for guests without one. */
public record AttendanceLine(String name, long invited, long came, long excused, long unexcused)
        implements Serializable {

    /** ATT-64 */
    static AttendanceLine of(String name, Collection<Attendee> guests) {
        long came = guests.stream().filter(Attendee::came).count();
        long excused = guests.stream()
                .filter(guest -> !guest.came() && guest.excused())
                .count();
        return new AttendanceLine(name, guests.size(), came, excused, guests.size() - came - excused);
    }

    /** In percent, one decimal. */
    public double share() {
        return invited == 0 ? 0 : Math.round(1000.0 * came / invited) / 10.0;
    }
}
