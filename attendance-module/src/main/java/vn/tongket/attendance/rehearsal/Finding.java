package vn.tongket.attendance.rehearsal;

import java.io.Serializable;
import java.util.List;

/**
 * Something that is not ready (một vấn đề).
 *
 * @param serious the conference should not begin like this
 * @param names the first of those concerned
 */
public record Finding(FindingKind kind, boolean serious, long count, List<String> names) implements Serializable {

    private static final int SHOWN = 12;

    static Finding of(FindingKind kind, boolean serious, List<String> names) {
        return new Finding(
                kind, serious, names.size(), names.stream().limit(SHOWN).toList());
    }
}
