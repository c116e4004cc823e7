package vn.tongket.awards.bulk;

import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.nomination.NominationEntry;

/**
 * A row of a list after it was looked through (dòng đã kiểm tra).
 *
 * @param entry what would be kept; null when something is wrong with the row
 */
public record CheckedRow(
        int line,
        String name,
        String unit,
        NominationEntry entry,
        List<RowMistake> mistakes,
        List<Finding> findings,
        List<RowTwin> twins)
        implements Serializable {

    /** Whether it can be kept; what a finding blocks can be kept, but not submitted. */
    public boolean isKeepable() {
        return entry != null;
    }

    public boolean isClean() {
        return isKeepable() && findings.isEmpty() && twins.isEmpty();
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    CheckedRow with(List<Finding> noticed, List<RowTwin> resembling) {
        return new CheckedRow(line, name, unit, entry, mistakes, List.copyOf(noticed), List.copyOf(resembling));
    }
}
