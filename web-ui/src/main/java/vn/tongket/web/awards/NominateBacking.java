package vn.tongket.web.awards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationMove;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/nominate.xhtml}: the unit's officer writes and sends nominations. */
@Named
@ViewScoped
public class NominateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationService nominations;

    @Inject
    private NominationDesk desk;

    @Inject
    private Messages messages;

    private String campaignId;
    private CampaignDetail campaign;
    private NominationForm form = new NominationForm();
    private NominationDetail saved;
    private List<NominationSummary> mine;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(campaignId)));
        mine = nominations.writtenByMe(campaign.id());
    }

    /** Keeps what was written; the findings are shown beside it. */
    public void save() {
        saved = saved == null
                ? nominations.write(campaign.id(), form.entry())
                : nominations.correct(
                        saved.summary().nominationId(),
                        form.entry(),
                        saved.summary().version());
        messages.info("awardText", "nominate.saved", saved.summary().nomineeName());
        load();
    }

    public void open(NominationSummary nomination) {
        saved = nominations.get(nomination.nominationId());
        form = NominationForm.of(saved.summary());
    }

    public void another() {
        saved = null;
        form = new NominationForm();
    }

    public void submit() {
        desk.act(
                saved.summary().nominationId(),
                new NominationMove(NominationAction.SUBMIT, null, null),
                saved.summary().version());
        messages.info("awardText", "nominate.submitted", saved.summary().nomineeName());
        another();
        load();
    }

    public void discard() {
        nominations.discard(saved.summary().nominationId(), saved.summary().version());
        messages.info("awardText", "nominate.discarded", saved.summary().nomineeName());
        another();
        load();
    }

    public boolean isBlocked() {
        return saved != null && saved.findings().stream().anyMatch(Finding::blocks);
    }

    public NomineeKind[] getKinds() {
        return NomineeKind.values();
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public List<NominationSummary> getMine() {
        return mine;
    }

    public NominationForm getForm() {
        return form;
    }

    public NominationDetail getSaved() {
        return saved;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }
}
