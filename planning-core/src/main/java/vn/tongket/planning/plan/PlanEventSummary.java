package vn.tongket.planning.plan;

import java.io.Serializable;
import java.time.Instant;

/** Who did what with a plan and when (một dòng lịch sử xử lý). */
public record PlanEventSummary(Instant at, String personName, PlanAction action, String comment)
        implements Serializable {}
