package vn.tongket.awards.nomination.gate;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.form.DossierItem;

/** Tells which papers the dossiers hold beside the nomination itself (thành phần hồ sơ đã có). */
public interface DossierContents {

    /** By the nomination's id; one without papers may be left out. */
    Map<String, Set<DossierItem>> of(CampaignId campaign, Collection<String> nominations);
}
