package vn.tongket.attendance.quota;

import java.io.Serializable;
import java.time.Instant;

/** That a unit's list is complete (đơn vị chốt danh sách): since when, and who said so. */
public record ListClosing(String groupId, String unitId, Instant at, String by) implements Serializable {}
