package vn.tongket.planning.subplan;

import java.io.Serializable;
import java.time.Instant;

/**
 * An inherited part as the unit sees it.
 *
 * @param words as it was inherited; null for what came with an amendment of the plan above
 * @param parentWords what the plan above says now; null for nothing any more
 */
public record InheritedPartSummary(
        String id,
        InheritedKind kind,
        String label,
        String words,
        String parentWords,
        InheritedStatus status,
        InheritedDecision decision,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {

    public boolean waits() {
        return status == InheritedStatus.CHANGED_ABOVE;
    }
}
