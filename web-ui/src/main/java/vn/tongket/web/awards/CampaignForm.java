package vn.tongket.web.awards;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.campaign.CampaignEntry;
import vn.tongket.awards.campaign.CampaignRules;
import vn.tongket.awards.campaign.ChainKind;
import vn.tongket.planning.plan.PlanId;

/** What the standing office fills in to open a campaign (biểu mẫu phát động phong trào). */
public class CampaignForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String plan;
    private String legalBasis;
    private LocalDate opensOn = LocalDate.now();
    private LocalDate closesOn;
    private List<String> forms = new ArrayList<>();
    private final List<QuotaForm> quotas = new ArrayList<>();
    private ChainKind chain = ChainKind.ELECTION;
    private String criteria;
    private LocalDate appraiseBy;
    private LocalDate councilBy;
    private LocalDate decideBy;
    private final List<ClusterForm> clusters = new ArrayList<>();

    CampaignEntry entry() {
        return new CampaignEntry(
                title,
                plan == null ? null : new PlanId(plan),
                legalBasis,
                opensOn,
                closesOn,
                List.copyOf(forms),
                quotas.stream()
                        .filter(QuotaForm::isFilled)
                        .map(QuotaForm::entry)
                        .toList(),
                null,
                null,
                rules());
    }

    private CampaignRules rules() {
        return new CampaignRules(
                chain,
                criteria,
                appraiseBy,
                councilBy,
                decideBy,
                clusters.stream()
                        .filter(ClusterForm::isFilled)
                        .map(ClusterForm::entry)
                        .toList());
    }

    public ChainKind getChain() {
        return chain;
    }

    public void setChain(ChainKind chain) {
        this.chain = chain;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
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

    public List<ClusterForm> getClusters() {
        return clusters;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
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

    public List<String> getForms() {
        return forms;
    }

    public void setForms(List<String> forms) {
        this.forms = forms;
    }

    public List<QuotaForm> getQuotas() {
        return quotas;
    }
}
