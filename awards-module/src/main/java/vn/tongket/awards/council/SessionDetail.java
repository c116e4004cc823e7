package vn.tongket.awards.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.NominationSummary;

/**
 * A council session (phiên họp Hội đồng) as one reader sees it.
 *
 * @param agenda what the reader may see of it
 * @param tally empty before the session is closed
 */
public record SessionDetail(
        SessionId id,
        CampaignId campaign,
        LocalDate heldOn,
        Integer threshold,
        CountedOn countedOn,
        boolean closed,
        List<SessionMember> members,
        boolean votedByMe,
        List<NominationSummary> agenda,
        List<Tally> tally,
        long version)
        implements Serializable {

    public long ballotsCast() {
        return members.stream().filter(SessionMember::voted).count();
    }
}
