package vn.tongket.awards.decision;

import java.io.Serializable;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.planning.directory.PersonId;

/** A decision was laid before its signer (đã trình ký quyết định khen thưởng). */
public record DecisionLaidBefore(DecisionId draft, CampaignId campaign, PersonId signer) implements Serializable {}
