package vn.tongket.awards.nomination;

import java.io.Serializable;
import java.time.Instant;

/** Who did what when with a nomination (nhật ký xử lý). */
public record StepSummary(
        NominationAction action, NominationStatus status, String personName, Instant at, String comment)
        implements Serializable {}
