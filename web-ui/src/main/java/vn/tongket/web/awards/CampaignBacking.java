package vn.tongket.web.awards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Role;
import vn.tongket.web.security.CurrentUser;

/** Backs {@code awards/campaign.xhtml}: one campaign with its nominations. */
@Named
@ViewScoped
public class CampaignBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 200;
    private static final Set<Role> NO_READERS = EnumSet.of(Role.CLERK, Role.USHER, Role.ADMINISTRATOR);

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationService nominations;

    @Inject
    private CurrentUser currentUser;

    private String id;
    private String query;
    private int page;
    private CampaignDetail campaign;
    private transient Page<NominationSummary> found;

    public CampaignDetail getCampaign() {
        if (campaign == null) {
            campaign = campaigns.get(new CampaignId(String.valueOf(id)));
        }
        return campaign;
    }

    /** Whether the reader's posts have to do with nominations; the records office sees the campaign alone. */
    public boolean isWithNominations() {
        return !NO_READERS.containsAll(currentUser.getRoles());
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
