package vn.tongket.attendance.rehearsal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * What is made up for a rehearsal (kịch bản diễn tập). Minutes count from the opening of the doors.
 *
 * @param arrivalMinutes in which all guests arrive, most of them at two thirds of it
 * @param secondsPerScan that one scan takes at a door
 * @param showShare how many percent of the guests come
 * @param cutFrom when the network fails; a negative number for never
 * @param cutMinutes for how long
 * @param failedDoor the door whose device fails; empty for none
 * @param failAt when it fails
 * @param packageAge how old the doors' packages are when the network fails, in minutes
 */
public record RehearsalScenario(
        long seed,
        @Min(5) @Max(300) int arrivalMinutes,
        @Min(1) @Max(120) int secondsPerScan,
        @Min(1) @Max(100) int showShare,
        @Min(-1) @Max(300) int cutFrom,
        @Min(0) @Max(300) int cutMinutes,
        String failedDoor,
        @Min(0) @Max(300) int failAt,
        @Min(0) @Max(100_000) int packageAge)
        implements Serializable {

    public static RehearsalScenario usual() {
        return new RehearsalScenario(2026, 30, 6, 95, 12, 8, "", 15, 30);
    }

    boolean cut(double second) {
        return cutFrom >= 0 && second >= cutFrom * 60.0 && second < (cutFrom + cutMinutes) * 60.0;
    }

    boolean failed(String door, double second) {
        return door.equals(failedDoor) && second >= failAt * 60.0;
    }
}
