package vn.tongket.attendance.posting;

import java.io.Serializable;
import vn.tongket.attendance.checkin.CheckInResult;
import vn.tongket.attendance.health.HealthRule;
import vn.tongket.attendance.health.HealthState;

/**
 * What a guest's own phone is told (kết quả tự điểm danh).
 *
 * @param result null while the device of his door is asked, or while he has to declare his health first
 * @param health where he stands with his declaration
 * @param asked what he has to declare; null when nothing is asked
 * @param home the door where his right lies; null when no device holds it
 */
public record SelfCheckIn(CheckInResult result, HealthState health, HealthRule asked, String home)
        implements Serializable {

    /** Whether the device of his door was asked to hand his right over and has not answered. */
    public boolean waiting() {
        return result == null && health.passes();
    }
}
