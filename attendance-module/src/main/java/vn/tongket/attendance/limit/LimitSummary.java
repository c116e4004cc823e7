package vn.tongket.attendance.limit;

import java.io.Serializable;

/** A limit as lists show it (giới hạn chỗ ngồi). */
public record LimitSummary(String id, LimitEntry entry, long version) implements Serializable {}
