package vn.tongket.web.awards;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.campaign.CampaignSummary;
import vn.tongket.awards.campaign.ChainKind;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.plan.PlanDirectory;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/campaigns.xhtml}. */
@Named
@ViewScoped
public class CampaignsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private PlanDirectory plans;

    @Inject
    private Messages messages;

    private String query;
    private CampaignForm form;
    private List<CampaignSummary> found;

    @PostConstruct
    public void search() {
        found = campaigns.list(new PageRequest(query, 0, 200, null)).items();
    }

    public void begin() {
        form = new CampaignForm();
    }

    public void cancel() {
        form = null;
    }

    public void addQuota() {
        form.getQuotas().add(new QuotaForm());
    }

    public void addCluster() {
        form.getClusters().add(new ClusterForm());
    }

    public ChainKind[] getChains() {
        return ChainKind.values();
    }

    public String open() {
        String id = campaigns.open(form.entry()).value();
        messages.info("awardText", "campaigns.opened", form.getTitle());
        return "/awards/campaign?faces-redirect=true&id=" + id;
    }

    public List<AwardFormSummary> getForms() {
        return catalogue.forms(LocalDate.now());
    }

    public List<PlanHeader> getPlans() {
        return plans.inForce();
    }

    public NomineeKind[] getKinds() {
        return NomineeKind.values();
    }

    public List<CampaignSummary> getFound() {
        return found;
    }

    public CampaignForm getForm() {
        return form;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
