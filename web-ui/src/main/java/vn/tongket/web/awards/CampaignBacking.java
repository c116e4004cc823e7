package vn.tongket.web.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/** Backs {@code awards/campaign.xhtml}: one campaign with its nominations. */
@Named
@RequestScoped
public class CampaignBacking {

    private static final int SIZE = 200;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationService nominations;

    private String id;
    private String query;
    private int page;
    private CampaignDetail campaign;
    private Page<NominationSummary> found;

    public CampaignDetail getCampaign() {
        if (campaign == null) {
            campaign = campaigns.get(new CampaignId(String.valueOf(id)));
        }
        return campaign;
    }

    public Page<NominationSummary> getFound() {
        if (found == null) {
            found = nominations.list(getCampaign().id(), new PageRequest(query, page, SIZE, null));
        }
        return found;
    }

    /** How many of each unit stand where, for comparison. */
    public List<UnitTally> getUnits() {
        return UnitTally.of(getFound().items(), getCampaign());
    }

    public boolean isMoreAfter() {
        return (long) (page + 1) * SIZE < getFound().total();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(page, 0);
    }
}
