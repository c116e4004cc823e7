package vn.tongket.awards.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Overridden;
import vn.tongket.awards.finding.Severity;

/** Collects what is noticed about one nomination, with severity, source and override (AWD-27, AWD-28). */
final class Notes {

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> citations;
    private final Map<FindingRule, Severity> severities;
    private final Map<FindingRule, Overridden> overrides;

    Notes(
            Map<String, String> citations,
            Map<FindingRule, Severity> severities,
            Map<FindingRule, Overridden> overrides) {
        this.citations = citations;
        this.severities = severities;
        this.overrides = overrides;
    }

    void add(FindingRule rule, Object... arguments) {
        cite(rule, citations.get(rule.name()), arguments);
    }

    /** With the source of the term itself instead of the rule's. */
    void cite(FindingRule rule, String source, Object... arguments) {
        List<String> texts = List.of(arguments).stream().map(String::valueOf).toList();
        String citation = source == null || source.isBlank() ? citations.get(rule.name()) : source;
        findings.add(new Finding(
                rule, texts, citation, severities.getOrDefault(rule, rule.severity()), overrides.get(rule)));
    }

    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> !finding.blocks())
                        .thenComparing(Finding::severity))
                .toList();
    }
}
