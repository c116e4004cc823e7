package vn.tongket.attendance.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody decided about a row that looks like somebody known (quyết định về dòng trùng). */
public enum RowDecision {
    /** The same person: no second invitation, the post is kept. */
    SAME,
    /** Another person of the same name. */
    SEPARATE,
    /** The row stays out. */
    SKIP;

    public static Optional<RowDecision> ofCode(String code) {
        return Arrays.stream(values())
                .filter(decision -> decision.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
