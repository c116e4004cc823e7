package vn.tongket.attendance.quorum;

import java.io.Serializable;
import java.time.Instant;

/**
 * A closing of the headcount (bản chốt số đại biểu), frozen for the minutes, ATT-61.
 *
 * @param ruleWords what was required, in words
 * @param required null when nothing was required
 * @param baseCount how many members were counted
 * @param present how many of them were there
 * @param previous digest of the closing before it; empty for the first
 * @param digest over all that this closing says, its persons and {@code previous}
 */
public record QuorumClosing(
        String id,
        String planId,
        int number,
        Instant closedAt,
        String closedBy,
        String closerName,
        String ruleWords,
        String legalSource,
        Integer required,
        long baseCount,
        long present,
        String previous,
        String digest)
        implements Serializable {

    public boolean reached() {
        return required != null && present >= required;
    }

    /** What the digest is taken of, before the persons. */
    String text() {
        return String.join(
                "\u001f",
                id,
                planId,
                Integer.toString(number),
                closedAt.toString(),
                closedBy,
                closerName,
                ruleWords,
                String.valueOf(legalSource),
                String.valueOf(required),
                Long.toString(baseCount),
                Long.toString(present),
                previous);
    }

    QuorumClosing sealed(String value) {
        return new QuorumClosing(
                id,
                planId,
                number,
                closedAt,
                closedBy,
                closerName,
                ruleWords,
                legalSource,
                required,
                baseCount,
                present,
                previous,
                value);
    }
}
