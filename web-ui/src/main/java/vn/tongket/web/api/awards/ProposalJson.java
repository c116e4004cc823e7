package vn.tongket.web.api.awards;

import java.time.LocalDate;
import vn.tongket.awards.proposal.ProposalSummary;

/** A proposal (tờ trình) as other programs see it; its number is null while the list is being made. */
public record ProposalJson(String id, String campaignId, String unitId, String number, LocalDate issuedOn) {

    static ProposalJson of(ProposalSummary proposal) {
        return new ProposalJson(
                proposal.id(), proposal.campaignId(), proposal.unitId(), proposal.number(), proposal.issuedOn());
    }
}
