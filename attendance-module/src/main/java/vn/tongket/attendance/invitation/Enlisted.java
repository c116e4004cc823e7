package vn.tongket.attendance.invitation;

import java.io.Serializable;

/** What became of one person who was put on the list (kết quả ghi tên): his invitation, and whether it is new. */
public record Enlisted(String invitationId, boolean created) implements Serializable {}
