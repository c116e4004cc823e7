package vn.tongket.web.awards.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.campaign.guidance.GuidanceDetail;
import vn.tongket.awards.campaign.guidance.GuidanceEntry;
import vn.tongket.awards.campaign.guidance.GuidanceService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeReceipt;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/guidance.xhtml}: guidance to read, its receipts, and new guidance of a campaign. */
@Named
@ViewScoped
public class GuidanceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuidanceService guidance;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Messages messages;

    private String id;
    private String campaignId;
    private CampaignDetail campaign;
    private GuidanceDetail open;
    private List<GuidanceDetail> sent;
    private String title;
    private String text;
    private List<String> units;

    public void load() {
        open = id == null ? null : guidance.get(id);
        CampaignId of = open == null ? new CampaignId(String.valueOf(campaignId)) : open.campaign();
        campaign = campaigns.get(of);
        sent = guidance.list(of);
    }

    public String send() {
        Set<UnitId> recipients = units.stream().map(UnitId::new).collect(Collectors.toSet());
        int told = guidance.send(campaign.id(), new GuidanceEntry(title, text, recipients));
        messages.info("awardLawText", "guidance.sent", recipients.size(), told);
        return "/awards/guidance?faces-redirect=true&campaign=" + campaign.id();
    }

    public List<NoticeReceipt> getReceipts() {
        return guidance.receipts(open.id());
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public GuidanceDetail getOpen() {
        return open;
    }

    public List<GuidanceDetail> getSent() {
        return sent;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }
}
