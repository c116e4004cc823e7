package vn.tongket.web.awards.honour;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.stage.StageBoard;
import vn.tongket.awards.stage.StageGroup;
import vn.tongket.awards.stage.StagePlace;
import vn.tongket.awards.stage.StageService;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/stage.xhtml}: whom the caller calls, and who got his certificate. */
@Named
@ViewScoped
public class StageBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "honourText";

    @Inject
    private StageService stage;

    @Inject
    private CampaignService campaigns;

    @Inject
    private Messages messages;

    private String campaignId;
    private CampaignDetail campaign;
    private StageBoard board;
    private String remark;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(campaignId)));
        refresh();
    }

    /** Drops who has left and takes in who has come. */
    public void refresh() {
        board = stage.board(campaign.id());
    }

    public void callInGroupsOf(int size) {
        stage.callInGroupsOf(campaign.id(), size);
        refresh();
    }

    public void callNext() {
        StageGroup group = stage.callNext(campaign.id());
        messages.info(TEXTS, "stage.called", group.number(), group.places().size());
        refresh();
    }

    public void handOverGroup() {
        List<String> onStage = board.onStage().orElseThrow().places().stream()
                .map(StagePlace::rollId)
                .toList();
        stage.handOver(campaign.id(), onStage, null);
        messages.info(TEXTS, "stage.handed-group", onStage.size());
        refresh();
    }

    public void handOver(StagePlace place) {
        stage.handOver(campaign.id(), List.of(place.rollId()), remark);
        messages.info(TEXTS, "stage.handed-one", place.calledName());
        remark = null;
        refresh();
    }

    public void handLater(StagePlace place) {
        stage.handLater(campaign.id(), List.of(place.rollId()), null);
        messages.info(TEXTS, "stage.later-one", place.calledName());
        refresh();
    }

    public void callAgain(StagePlace place) {
        stage.callAgain(campaign.id(), place.rollId());
        refresh();
    }

    public StageGroup getOnStage() {
        return board.onStage().orElse(null);
    }

    public List<StageGroup> getNext() {
        return board.next();
    }

    public int[] getSizes() {
        return new int[] {5, 6, 7, 8, 9, 10};
    }

    public int getSize() {
        return board.groupSize();
    }

    public void setSize(int size) {
        if (size != board.groupSize()) {
            callInGroupsOf(size);
        }
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public StageBoard getBoard() {
        return board;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
