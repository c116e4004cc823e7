package vn.tongket.awards.nomination.gate;

import java.util.Set;
import vn.tongket.awards.campaign.CampaignId;

/** Tells which nominations the council was in favour of (kết quả xét của Hội đồng), in campaigns that ask it. */
public interface CouncilVerdicts {

    /** Ids of the nominations that reached their threshold. */
    Set<String> passed(CampaignId campaign);
}
