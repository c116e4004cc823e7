package vn.tongket.awards.dossier;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.planning.directory.UnitId;

/** A unit's review as pages and papers read it (biên bản bình xét của đơn vị). */
public record ReviewDetail(CampaignId campaign, UnitId unit, String unitName, ReviewEntry entry, long version)
        implements Serializable {

    public Map<String, ReviewVote> votesByNomination() {
        return entry.votes().stream().collect(Collectors.toMap(ReviewVote::nominationId, vote -> vote));
    }
}
