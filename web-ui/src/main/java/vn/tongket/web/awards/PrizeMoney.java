package vn.tongket.web.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.form.BaseSalaryEntry;
import vn.tongket.awards.form.Prize;
import vn.tongket.awards.form.PrizeRule;
import vn.tongket.awards.form.Rounding;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** What prize money is calculated from (mức lương cơ sở, quy tắc làm tròn, nguồn quỹ), on the page of decisions. */
@Named
@RequestScoped
public class PrizeMoney {

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private Long amount;
    private String source;
    private LocalDate validFrom;
    private Rounding rounding;
    private String fund;

    /** Whether the reader sees what lies before the authority. */
    public boolean isVisible() {
        return currentUser.holds("LEADER") || currentUser.holds("PLANNER") || currentUser.holds("AUDITOR");
    }

    boolean isWithin(CampaignDetail campaign, String formCode) {
        return catalogue.forms(LocalDate.now()).stream()
                .anyMatch(form -> form.code().equals(formCode) && form.authority() == campaign.decidingLevel());
    }

    public Long getBaseSalaryToday() {
        return catalogue.findBaseSalary(LocalDate.now()).orElse(null);
    }

    public List<BaseSalaryEntry> getBaseSalaries() {
        return catalogue.baseSalaries();
    }

    /** The prize that this form brings today; null without a base salary. */
    public Prize prize(AwardFormSummary form, boolean collective) {
        Long base = getBaseSalaryToday();
        return base == null
                ? null
                : Prize.of(
                        form.multiple(collective), base, catalogue.prizeRule().rounding());
    }

    public void enterBaseSalary() {
        catalogue.enterBaseSalary(new BaseSalaryEntry(amount, source, validFrom, null));
        messages.info("awardText", "prize.entered");
    }

    public void changeRule() {
        catalogue.changePrizeRule(new PrizeRule(rounding, fund));
        messages.info("awardText", "prize.changed");
    }

    public Rounding[] getRoundings() {
        return Rounding.values();
    }

    public Rounding getRounding() {
        return rounding == null ? catalogue.prizeRule().rounding() : rounding;
    }

    public void setRounding(Rounding rounding) {
        this.rounding = rounding;
    }

    public String getFund() {
        return fund == null ? catalogue.prizeRule().fund() : fund;
    }

    public void setFund(String fund) {
        this.fund = fund;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
