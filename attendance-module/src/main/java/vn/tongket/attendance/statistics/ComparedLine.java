package vn.tongket.attendance.statistics;

import java.io.Serializable;

/**
 * A unit at this conference and at another one (so sánh hai hội nghị); either line may be null.
 *
 * @param name {@link #WHOLE} for all guests, empty for those without a unit
 */
public record ComparedLine(String name, AttendanceLine now, AttendanceLine before) implements Serializable {

    static final String WHOLE = null;

    /** By how many points of percent the share changed; null when there is nothing to compare. */
    public Double change() {
        return now == null || before == null ? null : Math.round((now.share() - before.share()) * 10) / 10.0;
    }
}
