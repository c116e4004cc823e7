package vn.tongket.attendance.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;

/**
 * A line of the table as it is entered (thứ bậc). It means a guest when all of kind, level and words do that are given.
 *
 * @param number the smaller, the higher
 * @param tieOrder the order among lines of the same number
 * @param words what stands in his position or in the name of his unit
 * @param frontRow whether the row of honour is open to him
 * @param source the rule that says so; null as long as it is not known
 */
public record RankEntry(
        @Min(1) @Max(999) int number,
        @Min(1) @Max(999) int tieOrder,
        @NotBlank @Size(max = 200) String name,
        UnitKind unitKind,
        UnitLevel unitLevel,
        @Size(max = 200) String words,
        boolean frontRow,
        @Size(max = 400) String source)
        implements Serializable {

    public RankEntry {
        words = words == null || words.isBlank() ? null : words.strip();
        source = source == null || source.isBlank() ? null : source.strip();
    }

    boolean meansNothing() {
        return unitKind == null && unitLevel == null && words == null;
    }
}
