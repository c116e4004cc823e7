package vn.tongket.web.awards.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.council.CouncilService;
import vn.tongket.awards.council.SessionMember;
import vn.tongket.awards.council.SessionSummary;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.planning.account.Role;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/council.xhtml}: the sessions of a campaign, or those of a member; a new one is called here. */
@Named
@ViewScoped
public class CouncilBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CouncilService council;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private String campaignId;
    private CampaignDetail campaign;
    private List<SessionSummary> sessions;
    private List<SessionMember> seats;
    private SessionForm form;

    public void load() {
        if (campaignId == null) {
            sessions = currentUser.caller().holds(Role.COUNCIL_MEMBER) ? council.mine() : List.of();
            return;
        }
        campaign = campaigns.get(new CampaignId(campaignId));
        sessions = council.list(campaign.id());
        if (currentUser.caller().holds(Role.PLANNER)) {
            seats = council.seats(campaign.id());
            form = new SessionForm(seats, currentUser.caller().person());
        }
    }

    public String call() {
        SessionId session = council.call(campaign.id(), form.entry());
        messages.info("councilText", "council.called");
        return "/awards/session?faces-redirect=true&id=" + session.value();
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public List<SessionSummary> getSessions() {
        return sessions;
    }

    public List<SessionMember> getSeats() {
        return seats;
    }

    public SessionForm getForm() {
        return form;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }
}
