package vn.tongket.awards.check;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.planning.directory.UnitId;

/**
 * What the checks have to know of a nomination (dữ liệu để kiểm tra), stored or still being typed.
 *
 * @param id null for one that is not stored
 * @param unit the unit that nominates, whose quota counts
 * @param writtenAt null for one that is not stored; drafts written earlier use up the quota first
 * @param awaits what has to be done with it next
 */
public record NominationFacts(
        String id,
        CampaignId campaign,
        UnitId unit,
        Candidate candidate,
        String formCode,
        Merit merit,
        DossierFacts dossier,
        Instant writtenAt,
        Pending awaits)
        implements Serializable {

    NominationFacts about(Candidate known) {
        return new NominationFacts(id, campaign, unit, known, formCode, merit, dossier, writtenAt, awaits);
    }

    boolean isStoredAs(String otherId) {
        return id != null && id.equals(otherId);
    }
}
