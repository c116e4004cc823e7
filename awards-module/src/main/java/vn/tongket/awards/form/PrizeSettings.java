package vn.tongket.awards.form;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How this office pays prize money (thiết lập tiền thưởng). */
@Entity
@Table(name = "prize_settings", schema = "awards")
class PrizeSettings {

    static final String ID = "office";

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Rounding rounding;

    private String fund;

    protected PrizeSettings() {
        // for JPA
    }

    void change(PrizeRule rule) {
        rounding = rule.rounding();
        fund = rule.fund();
    }

    PrizeRule rule() {
        return new PrizeRule(rounding, fund);
    }
}
