package vn.tongket.awards.decision;

import java.io.Serializable;
import java.time.LocalDate;

/** A decision as lists show it (quyết định khen thưởng). */
public record DecisionSummary(
        String id, String campaignId, String number, LocalDate decidedOn, String unitName, String signerName)
        implements Serializable {

    public DecisionId decisionId() {
        return new DecisionId(id);
    }
}
