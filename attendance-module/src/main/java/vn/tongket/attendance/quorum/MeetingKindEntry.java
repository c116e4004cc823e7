package vn.tongket.attendance.quorum;

import java.io.Serializable;

/** A kind of meeting (loại cuộc họp), which a rule of quorum is for. */
public record MeetingKindEntry(String id, String name) implements Serializable {}
