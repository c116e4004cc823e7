package vn.tongket.awards.check;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.finding.Finding;

/** What was noticed about one nomination, the serious first (kết quả kiểm tra). */
public record CheckResult(NominationFacts facts, List<Finding> findings) implements Serializable {

    public CheckResult {
        findings = List.copyOf(findings);
    }

    public Optional<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).findFirst();
    }

    /** Stops a step that a finding blocks. */
    public void requireNothingBlocks() {
        blocking().ifPresent(finding -> {
            throw finding.refusal();
        });
    }
}
