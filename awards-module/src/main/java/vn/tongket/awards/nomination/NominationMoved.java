package vn.tongket.awards.nomination;

import java.io.Serializable;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/**
 * Somebody took a step with a nomination (hồ sơ đã chuyển bước), told in the transaction of the step.
 *
 * @param byUnit the unit in whose name it was judged: the nominating one before it was endorsed, then the proposing one
 * @param comment why; may be null
 */
public record NominationMoved(
        NominationSummary nomination, NominationAction action, PersonId by, UnitId byUnit, String comment)
        implements Serializable {

    public CampaignId campaign() {
        return new CampaignId(nomination.campaignId());
    }

    public UnitId unit() {
        return new UnitId(nomination.unitId());
    }
}
