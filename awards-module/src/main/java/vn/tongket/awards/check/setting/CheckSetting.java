package vn.tongket.awards.check.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Severity;

/** How serious the office takes a rule (mức độ của một quy tắc kiểm tra), AWD-27. */
@Entity
@Table(name = "check_setting", schema = "awards")
class CheckSetting {

    @Id
    @Enumerated(EnumType.STRING)
    private FindingRule rule;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private long version;

    protected CheckSetting() {
        // for JPA
    }

    CheckSetting(FindingRule rule) {
        this.rule = rule;
    }

    void change(Severity wanted, String by) {
        severity = wanted;
        changedBy = by;
    }

    FindingRule rule() {
        return rule;
    }

    Severity severity() {
        return severity;
    }
}
