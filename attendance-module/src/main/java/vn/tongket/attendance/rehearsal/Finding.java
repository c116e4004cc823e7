package vn.tongket.attendance.rehearsal;

import java.io.Serializable;
import java.util.List;

/**
 * Something that is not ready (một vấn đề).
 *
 * @param serious the conference should not begin like this
 * @param count how many are concerned; 0 for the conference as a whole
 * @param names the first of them
 */
public record Finding(FindingKind kind, boolean serious, long count, List<String> names) implements Serializable {

    private static final int SHOWN = 12;

    /** About the conference as a whole, and nobody in particular. */
    static Finding general(FindingKind kind, boolean serious) {
        return new Finding(kind, serious, 0, List.of());
    }

    static Finding of(FindingKind kind, boolean serious, List<String> names) {
        return new Finding(
                kind, serious, names.size(), names.stream().limit(SHOWN).toList());
    }
}
