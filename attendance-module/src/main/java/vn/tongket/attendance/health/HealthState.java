package vn.tongket.attendance.health;

/** Where a guest stands with his declaration (tình trạng khai báo y tế của khách). */
public enum HealthState {
    NOTHING_ASKED,
    MISSING,
    TO_THE_DESK,
    CLEAR;

    /** Whether a door may let him in by itself. */
    public boolean passes() {
        return this == NOTHING_ASKED || this == CLEAR;
    }

    static HealthState of(String answers) {
        return answers == null ? MISSING : answers.contains("1") ? TO_THE_DESK : CLEAR;
    }
}
