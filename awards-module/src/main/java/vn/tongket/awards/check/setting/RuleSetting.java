package vn.tongket.awards.check.setting;

import java.io.Serializable;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Severity;

/**
 * A rule as the office takes it today (mức độ áp dụng của một quy tắc).
 *
 * @param citation null where no source was verified
 */
public record RuleSetting(FindingRule rule, Severity severity, String citation) implements Serializable {

    public boolean open() {
        return rule.isOpenToTheOffice();
    }
}
