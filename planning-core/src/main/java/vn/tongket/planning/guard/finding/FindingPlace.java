package vn.tongket.planning.guard.finding;

import java.io.Serializable;

/**
 * Where in a plan a finding stands (vị trí).
 *
 * @param index which basis, section or recipient, from 0; null for the part as a whole
 * @param line which line of a text, from 0; null for the part as a whole
 */
public record FindingPlace(FindingPart part, Integer index, Integer line) implements Serializable {

    public static FindingPlace of(FindingPart part) {
        return new FindingPlace(part, null, null);
    }

    public static FindingPlace of(FindingPart part, int index) {
        return new FindingPlace(part, index, null);
    }
}
