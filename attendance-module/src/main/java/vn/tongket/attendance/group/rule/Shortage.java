package vn.tongket.attendance.group.rule;

import java.io.Serializable;

/** What a unit's share still lacks (phần còn thiếu so với cơ cấu). */
public record Shortage(RuleKind kind, int missing) implements Serializable {}
