package vn.tongket.web.awards.honour;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.stage.RepresentativeService;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/representatives.xhtml}: who of the honoured comes onto the stage, and who for them. */
@Named
@ViewScoped
public class RepresentativesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RepresentativeService representatives;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Messages messages;

    private String campaignId;
    private CampaignDetail campaign;
    private List<RepresentativeForm> rows;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(campaignId)));
        rows = representatives.list(campaign.id()).stream()
                .map(RepresentativeForm::new)
                .toList();
    }

    public void choose() {
        int changed = representatives.choose(
                campaign.id(), rows.stream().map(RepresentativeForm::entry).toList());
        messages.info("honourText", "representatives.chosen", changed);
        load();
    }

    public long getComing() {
        return rows.stream().filter(RepresentativeForm::isComes).count();
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public List<RepresentativeForm> getRows() {
        return rows;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }
}
