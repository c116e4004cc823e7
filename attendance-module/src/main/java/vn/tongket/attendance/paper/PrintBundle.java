package vn.tongket.attendance.paper;

import java.io.Serializable;

/**
 * Guests of one unit or one door whose invitations can be printed together (tập giấy mời).
 *
 * @param name the unit's or the door's; null for guests without one
 */
public record PrintBundle(String id, String name, long guests) implements Serializable {}
