package vn.tongket.web.awards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionDraftService;
import vn.tongket.awards.decision.DecisionEntry;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.decision.DecisionSummary;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/decision.xhtml}: the leader decides; everybody finds decisions and certificates. */
@Named
@ViewScoped
public class DecisionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationService nominations;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionDraftService drafts;

    @Inject
    private PrizeMoney prizes;

    @Inject
    private Messages messages;

    private String campaignId;
    private CampaignDetail campaign;
    private LocalDate decidedOn = LocalDate.now();
    private List<NominationSummary> proposed = List.of();
    private List<NominationSummary> upward = List.of();
    private List<String> chosen = new ArrayList<>();
    private List<DecisionDetail> made;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(campaignId)));
        made = decisions.list(campaign.id()).stream()
                .map(DecisionSummary::decisionId)
                .map(decisions::get)
                .toList();
        if (prizes.isVisible()) {
            Set<String> laid = drafts.laidBefore(campaign.id());
            List<NominationSummary> all = nominations.inStatus(campaign.id(), NominationStatus.PROPOSED);
            proposed = all.stream()
                    .filter(one -> prizes.isWithin(campaign, one.formCode()) && !laid.contains(one.id()))
                    .toList();
            upward = all.stream()
                    .filter(one -> !prizes.isWithin(campaign, one.formCode()))
                    .toList();
            chosen =
                    new ArrayList<>(proposed.stream().map(NominationSummary::id).toList());
        }
    }

    public String decide() {
        List<NominationId> ids = chosen.stream().map(NominationId::new).toList();
        DecisionDetail decision = decisions.decide(campaign.id(), new DecisionEntry(ids, decidedOn, null));
        messages.info(
                "awardText", "decision.made", decision.number(), decision.roll().size());
        return "/awards/decision?faces-redirect=true&campaign=" + campaign.id().value();
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public List<NominationSummary> getProposed() {
        return proposed;
    }

    /** What this authority can only propose upward. */
    public List<NominationSummary> getUpward() {
        return upward;
    }

    public List<DecisionDetail> getMade() {
        return made;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
