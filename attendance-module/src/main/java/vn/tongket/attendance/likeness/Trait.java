package vn.tongket.attendance.likeness;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What two entries have in common (dấu hiệu trùng). */
public enum Trait {
    NAME,
    /** The names differ in accents only. */
    NAME_WITHOUT_ACCENTS,
    UNIT,
    BIRTH_YEAR,
    PHONE,
    EMAIL;

    /** Several of them as one word, to be kept. */
    public static String written(Set<Trait> traits) {
        return traits.stream().map(Trait::name).collect(Collectors.joining(","));
    }

    public static Set<Trait> read(String written) {
        return written.isEmpty()
                ? EnumSet.noneOf(Trait.class)
                : Arrays.stream(written.split(",")).map(Trait::valueOf).collect(Collectors.toSet());
    }
}
