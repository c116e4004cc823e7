package vn.tongket.attendance.group.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** One demand on the composition of a unit's share (yêu cầu cơ cấu): {@code LEADERS 1} for “trong đó 1 lãnh đạo”. */
public record CompositionRule(
        @NotNull RuleKind kind, @Min(1) @Max(10_000) int amount) implements Serializable {}
