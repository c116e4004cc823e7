package vn.tongket.attendance.rehearsal;

import java.io.Serializable;
import java.util.List;

/** What a rehearsal showed (phiếu sẵn sàng). */
public record ReadinessSheet(
        String title, RehearsalScenario scenario, long guests, List<DoorRun> doors, List<Finding> findings)
        implements Serializable {

    public boolean ready() {
        return findings.stream().noneMatch(Finding::serious);
    }

    /** Length of the longest series, for who draws them side by side. */
    public int minutes() {
        return doors.stream().mapToInt(door -> door.queue().size()).max().orElse(0);
    }
}
