package vn.tongket.planning.task.history;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.planning.task.TaskStatus;

/** One report of the unit as the task's page shows it (báo cáo tiến độ). */
public record ReportLine(
        String id,
        TaskStatus status,
        int percent,
        String words,
        String reportedBy,
        Instant reportedAt,
        ReportVerdict verdict,
        String judgedBy,
        Instant judgedAt,
        String reason)
        implements Serializable {}
