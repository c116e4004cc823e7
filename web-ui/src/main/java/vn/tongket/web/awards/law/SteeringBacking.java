package vn.tongket.web.awards.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignCalendar;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.campaign.CampaignState;
import vn.tongket.awards.campaign.CampaignSteering;
import vn.tongket.awards.campaign.MoveSummary;
import vn.tongket.web.shell.Messages;

/** Backs the part of {@code awards/campaign.xhtml} in which the standing office moves the campaign on. */
@Named
@ViewScoped
public class SteeringBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CampaignSteering steering;

    @Inject
    private Messages messages;

    private String id;
    private CampaignDetail campaign;
    private List<MoveSummary> moves;
    private CampaignState state;
    private String reason;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate appraiseBy;
    private LocalDate councilBy;
    private LocalDate decideBy;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(id)));
        moves = steering.moves(campaign.id());
        state = campaign.state();
        reason = null;
        opensOn = campaign.opensOn();
        closesOn = campaign.closesOn();
        appraiseBy = campaign.rules().appraiseBy();
        councilBy = campaign.rules().councilBy();
        decideBy = campaign.rules().decideBy();
    }

    public String move() {
        steering.move(campaign.id(), state, reason, campaign.version());
        return done();
    }

    public String followDates() {
        steering.followDates(campaign.id(), reason, campaign.version());
        return done();
    }

    public String reschedule() {
        CampaignCalendar calendar = new CampaignCalendar(opensOn, closesOn, appraiseBy, councilBy, decideBy);
        steering.reschedule(campaign.id(), calendar, reason, campaign.version());
        return done();
    }

    private String done() {
        messages.info("awardLawText", "steering.done");
        return "/awards/campaign?faces-redirect=true&id=" + id;
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public List<MoveSummary> getMoves() {
        return moves;
    }

    public CampaignState[] getStates() {
        return CampaignState.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CampaignState getState() {
        return state;
    }

    public void setState(CampaignState state) {
        this.state = state;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public LocalDate getAppraiseBy() {
        return appraiseBy;
    }

    public void setAppraiseBy(LocalDate appraiseBy) {
        this.appraiseBy = appraiseBy;
    }

    public LocalDate getCouncilBy() {
        return councilBy;
    }

    public void setCouncilBy(LocalDate councilBy) {
        this.councilBy = councilBy;
    }

    public LocalDate getDecideBy() {
        return decideBy;
    }

    public void setDecideBy(LocalDate decideBy) {
        this.decideBy = decideBy;
    }
}
