package vn.tongket.awards.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.form.LegalBasis;
import vn.tongket.awards.form.Prize;
import vn.tongket.awards.form.PrizeRule;
import vn.tongket.awards.form.Rounding;

/** Law and money on the date of the decision (căn cứ và mức thưởng tại ngày quyết định), AWD-13. */
@Embeddable
class PrizeTerms {

    private String certificate;
    private String law;
    private String decree;

    @Column(name = "base_salary")
    private long baseSalary;

    @Enumerated(EnumType.STRING)
    private Rounding rounding;

    private String fund;

    protected PrizeTerms() {
        // for JPA
    }

    PrizeTerms(AwardFormSummary form, LegalBasis basis, long baseSalary, PrizeRule rule) {
        this.certificate = form.certificate();
        this.law = basis.law();
        this.decree = basis.decree();
        this.baseSalary = baseSalary;
        this.rounding = rule.rounding();
        this.fund = rule.fund();
    }

    Prize prize(AwardFormSummary form, boolean collective) {
        return Prize.of(form.multiple(collective), baseSalary, rounding);
    }

    /** Everything on which the money rests. */
    @Override
    public String toString() {
        return String.join("|", certificate, law, decree, Long.toString(baseSalary), rounding.name(), fund);
    }

    String certificate() {
        return certificate;
    }

    String law() {
        return law;
    }

    String decree() {
        return decree;
    }

    long baseSalary() {
        return baseSalary;
    }

    Rounding rounding() {
        return rounding;
    }

    String fund() {
        return fund;
    }
}
