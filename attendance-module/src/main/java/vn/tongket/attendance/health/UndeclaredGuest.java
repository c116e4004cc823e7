package vn.tongket.attendance.health;

import java.io.Serializable;

/** A guest whom the doors send to the desk because of his health declaration (khách chưa khai báo y tế). */
public record UndeclaredGuest(String invitationId, String fullName, String position, String unitName, HealthState state)
        implements Serializable {}
