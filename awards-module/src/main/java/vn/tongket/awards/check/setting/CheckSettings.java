package vn.tongket.awards.check.setting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Severity;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.override.OverrideError;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;

/** How serious the office takes each rule (thiết lập mức độ kiểm tra), AWD-27. */
@Stateless
@RolesAllowed({"planner", "administrator"})
public class CheckSettings {

    @Inject
    private SettingRepository stored;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private CallerService callers;

    /** Every rule with its severity and where it stands in the law of today. */
    public List<RuleSetting> list() {
        Map<FindingRule, Severity> chosen = stored.severities();
        Map<String, String> citations = catalogue.citations(LocalDate.now());
        return Arrays.stream(FindingRule.values())
                .map(rule ->
                        new RuleSetting(rule, chosen.getOrDefault(rule, rule.severity()), citations.get(rule.name())))
                .toList();
    }

    @PermitAll
    public Map<FindingRule, Severity> severities() {
        return stored.severities();
    }

    public void change(@NotNull FindingRule rule, @NotNull Severity severity) {
        if (!rule.isOpenToTheOffice()) {
            throw new BusinessException(OverrideError.NOT_OVERRIDABLE);
        }
        stored.change(rule, severity, callers.caller().fullName());
    }
}
