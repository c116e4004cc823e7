package vn.tongket.attendance.posting;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.attendance.conference.ConferenceInfo;

/** What somebody sees who opens a posted link (cửa có dán mã): whose conference, which door, and when it works. */
public record PostedDoor(ConferenceInfo conference, String door, boolean open, Instant from, Instant to)
        implements Serializable {}
