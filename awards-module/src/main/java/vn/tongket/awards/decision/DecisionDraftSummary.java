package vn.tongket.awards.decision;

import java.io.Serializable;
import java.time.Instant;

/** A decision that waits for its signature or its number (dự thảo quyết định đang trình ký). */
public record DecisionDraftSummary(
        String id,
        String campaignId,
        SignedBy signer,
        String place,
        String preparedBy,
        String preparedName,
        Instant preparedAt,
        int awarded)
        implements Serializable {

    public DecisionId decisionId() {
        return new DecisionId(id);
    }
}
