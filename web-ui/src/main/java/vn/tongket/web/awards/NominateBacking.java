package vn.tongket.web.awards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.dossier.QuotaService;
import vn.tongket.awards.dossier.QuotaUse;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationMove;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.awards.nomination.remark.DossierField;
import vn.tongket.awards.nomination.remark.FieldRemark;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.awards.nomination.trait.Gender;
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
    private QuotaService quotaService;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private Messages messages;

    private String campaignId;
    private String id;
    private CampaignDetail campaign;
    private NominationForm form = new NominationForm();
    private NominationDetail saved;
    private Instant keptAt;
    private List<NominationSummary> mine;
    private List<QuotaUse> quotas;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(campaignId)));
        if (id != null && saved == null) {
            saved = nominations.get(new NominationId(id));
            form = NominationForm.of(saved.summary());
        }
        refresh();
    }

    /** Keeps what was written; the findings are shown beside it. */
    public void save() {
        keep();
        messages.info("awardText", "nominate.saved", saved.summary().nomineeName());
    }

    /** The same while somebody is still typing: without a word, and without touching his fields. */
    public void keep() {
        saved = saved == null
                ? nominations.write(campaign.id(), form.entry())
                : nominations.correct(
                        saved.summary().nominationId(),
                        form.entry(),
                        saved.summary().version());
        keptAt = Instant.now();
        refresh();
    }

    public String open(NominationSummary nomination) {
        return "/awards/nominate?faces-redirect=true&campaign=" + campaignId + "&id=" + nomination.id();
    }

    public String another() {
        return "/awards/nominate?faces-redirect=true&campaign=" + campaignId;
    }

    public String submit() {
        desk.act(
                saved.summary().nominationId(),
                NominationMove.of(NominationAction.SUBMIT),
                saved.summary().version());
        messages.info("awardText", "nominate.submitted", saved.summary().nomineeName());
        return another();
    }

    public String discard() {
        nominations.discard(saved.summary().nominationId(), saved.summary().version());
        messages.info("awardText", "nominate.discarded", saved.summary().nomineeName());
        return another();
    }

    private void refresh() {
        mine = nominations.writtenByMe(campaign.id());
        quotas = quotaService.ofCaller(campaign.id());
    }

    public boolean isBlocked() {
        return saved != null && saved.findings().stream().anyMatch(Finding::blocks);
    }

    public boolean isChangeable() {
        return saved == null || saved.summary().status().isWithWriter();
    }

    /** What has to be put right at this field; null when it is right. */
    public String remark(String field) {
        return saved == null
                ? null
                : saved.remarks().stream()
                        .filter(remark -> remark.field() == DossierField.valueOf(field))
                        .map(FieldRemark::text)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether the law allows the simplified dossier for the chosen form; no without a source. */
    public boolean isSimplifiable() {
        String chosen = form.getAwardForm() == null ? campaign.formCodes().get(0) : form.getAwardForm();
        return !catalogue.terms(chosen, LocalDate.now()).dossier(true).isEmpty();
    }

    public NomineeKind[] getKinds() {
        return NomineeKind.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public Duty[] getDuties() {
        return Duty.values();
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public List<NominationSummary> getMine() {
        return mine;
    }

    public List<QuotaUse> getQuotas() {
        return quotas;
    }

    public NominationForm getForm() {
        return form;
    }

    public NominationDetail getSaved() {
        return saved;
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
