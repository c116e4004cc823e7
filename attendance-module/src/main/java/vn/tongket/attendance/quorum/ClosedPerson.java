package vn.tongket.attendance.quorum;

import java.io.Serializable;
import java.time.Instant;

/**
 * A person in a closing of the headcount (đại biểu trong bản chốt).
 *
 * @param counted he is one of the members whom the quorum counts
 * @param admittedAt null unless he was present
 */
public record ClosedPerson(
        int line,
        String fullName,
        String position,
        String unitName,
        String groupName,
        boolean counted,
        boolean present,
        String stationId,
        Instant admittedAt)
        implements Serializable {

    String text() {
        return String.join(
                "\u001f",
                Integer.toString(line),
                fullName,
                String.valueOf(position),
                String.valueOf(unitName),
                groupName,
                Boolean.toString(counted),
                Boolean.toString(present),
                String.valueOf(stationId),
                String.valueOf(admittedAt));
    }
}
