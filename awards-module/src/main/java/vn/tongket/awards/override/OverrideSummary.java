package vn.tongket.awards.override;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Overridden;

/**
 * An override as it is shown with its nomination (quyết định cho qua đã ghi).
 *
 * @param withdrawnAt null as long as it stands
 */
public record OverrideSummary(
        String nominationId, FindingRule rule, String reason, String personName, Instant at, Instant withdrawnAt)
        implements Serializable {

    public boolean stands() {
        return withdrawnAt == null;
    }

    public Overridden overridden() {
        return new Overridden(personName, reason, at);
    }
}
