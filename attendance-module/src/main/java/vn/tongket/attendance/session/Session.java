package vn.tongket.attendance.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * One part of a conference to which guests are admitted anew (buổi, phiên họp).
 *
 * @param opensAt from when it is the running one
 * @param admitted how many guests were admitted to it
 */
public record Session(String id, String name, Instant opensAt, long admitted) implements Serializable {}
