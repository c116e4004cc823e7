package vn.tongket.awards.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Overridden;
import vn.tongket.awards.finding.Severity;

/** One run of all checks over a list (một lượt kiểm tra); it reads nothing but what it was given (AWD-25). */
record CheckRun(
        Map<String, String> citations,
        Map<FindingRule, Severity> severities,
        Map<String, Map<FindingRule, Overridden>> passed) {

    private static final List<Check> CHECKS = List.of(
            new OwnCheck(),
            new RivalCheck(),
            new QuotaCheck(),
            new ShareCheck(),
            new FormCheck(),
            new TitleCheck(),
            new DisciplineCheck(),
            new HeadCheck(),
            new MembersCheck(),
            new DossierCheck(),
            new DeadlineCheck());

    List<CheckResult> of(List<NominationFacts> all, CheckContext stored) {
        Batch batch = new Batch(stored);
        List<CheckResult> results = new ArrayList<>(all.size());
        for (NominationFacts facts : all) {
            results.add(new CheckResult(facts, findings(facts, batch.context()).findings()));
            batch.remember(facts);
        }
        return results;
    }

    private Notes findings(NominationFacts facts, CheckContext context) {
        Map<FindingRule, Overridden> overrides =
                facts.id() == null ? Map.of() : passed.getOrDefault(facts.id(), Map.of());
        Notes notes = new Notes(citations, severities, overrides);
        CHECKS.forEach(check -> check.examine(facts, context, notes));
        return notes;
    }
}
