package vn.tongket.awards.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tongket.awards.check.setting.CheckSettings;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Overridden;
import vn.tongket.awards.finding.Severity;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.override.OverrideService;
import vn.tongket.awards.override.OverrideSummary;
import vn.tongket.planning.account.CallerService;

/** Checks nominations against the law of the day and against all others (kiểm tra hồ sơ), AWD-25 to AWD-28. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member"})
public class CheckService {

    private static final int LIMIT = 5_000;

    @Inject
    private ContextLoader loader;

    @Inject
    private CheckSettings settings;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private OverrideService overrides;

    @Inject
    private CallerService callers;

    /** One nomination, also while it is being typed. */
    public CheckResult check(@NotNull NominationFacts facts) {
        return check(List.of(facts)).get(0);
    }

    /** The results in the order of the facts; those not stored count as rivals of the ones behind them. */
    public List<CheckResult> check(@NotNull @Size(max = LIMIT) List<NominationFacts> stated) {
        Staff staff = loader.staff(stated);
        List<NominationFacts> all = stated.stream()
                .map(facts -> facts.about(staff.known(facts.candidate())))
                .toList();
        CheckContext context = loader.load(all, staff, callers.caller());
        Map<String, String> citations = catalogue.citations(context.today());
        Map<FindingRule, Severity> severities = settings.severities();
        Map<String, Map<FindingRule, Overridden>> passed = overrides(all);
        return new CheckRun(citations, severities, passed).of(all, context);
    }

    private Map<String, Map<FindingRule, Overridden>> overrides(List<NominationFacts> all) {
        List<String> ids =
                all.stream().map(NominationFacts::id).filter(Objects::nonNull).toList();
        Map<String, Map<FindingRule, Overridden>> byNomination = new HashMap<>();
        overrides.of(ids).stream()
                .filter(OverrideSummary::stands)
                .forEach(override -> byNomination
                        .computeIfAbsent(override.nominationId(), any -> new EnumMap<>(FindingRule.class))
                        .put(override.rule(), override.overridden()));
        return byNomination;
    }
}
