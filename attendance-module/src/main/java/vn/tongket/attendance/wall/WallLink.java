package vn.tongket.attendance.wall;

import java.io.Serializable;
import java.time.Instant;

/**
 * A link by which a screen shows the headcount (đường dẫn của một màn hình).
 *
 * @param name which screen it is for
 * @param endedAt null while nobody took it back
 */
public record WallLink(
        String id, String planId, String name, String madeBy, Instant madeAt, Instant validTo, Instant endedAt)
        implements Serializable {

    public boolean worksAt(Instant moment) {
        return endedAt == null && moment.isBefore(validTo);
    }
}
