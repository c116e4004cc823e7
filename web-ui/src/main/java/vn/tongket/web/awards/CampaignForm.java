package vn.tongket.web.awards;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.awards.campaign.CampaignEntry;
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
                null);
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
