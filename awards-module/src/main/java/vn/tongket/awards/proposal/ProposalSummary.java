package vn.tongket.awards.proposal;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A proposal as lists show it (tờ trình).
 *
 * @param laidAt since when it lies before its signer; null for one that grows or got its number at once
 * @param number such as {@code 05/TTr-UBBC}; null while the list is still being made
 */
public record ProposalSummary(
        String id, String campaignId, String unitId, String number, LocalDate issuedOn, String issuedBy, Instant laidAt)
        implements Serializable {

    public ProposalId proposalId() {
        return new ProposalId(id);
    }

    /** Whether it waits for its signature or its number. */
    public boolean isLaid() {
        return laidAt != null && number == null;
    }

    public boolean issued() {
        return number != null;
    }
}
