package vn.tongket.awards.proposal;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A proposal as lists show it (tờ trình).
 *
 * @param number such as {@code 05/TTr-UBBC}; null while the list is still being made
 */
public record ProposalSummary(
        String id, String campaignId, String unitId, String number, LocalDate issuedOn, String issuedBy)
        implements Serializable {

    public ProposalId proposalId() {
        return new ProposalId(id);
    }

    public boolean issued() {
        return number != null;
    }
}
