package vn.tongket.awards.roll;

import java.io.Serializable;

/**
 * What part of the roll is wanted (điều kiện tra cứu sổ khen thưởng).
 *
 * @param year of the decision; null for all
 * @param formCode null for all
 * @param collective null for both
 */
public record RollSearch(Integer year, String formCode, Boolean collective) implements Serializable {

    public static RollSearch everything() {
        return new RollSearch(null, null, null);
    }
}
