package vn.tongket.attendance.quorum;

import java.io.Serializable;

/**
 * How many must be present (mức tối thiểu): a share of the base, or a number.
 *
 * @param moreThan the share itself is not enough ("quá nửa")
 * @param number null for a share
 */
public record QuorumMeasure(Integer numerator, Integer denominator, boolean moreThan, Integer number)
        implements Serializable {

    public static QuorumMeasure share(int numerator, int denominator, boolean moreThan) {
        return new QuorumMeasure(numerator, denominator, moreThan, null);
    }

    public static QuorumMeasure number(int number) {
        return new QuorumMeasure(null, null, false, number);
    }

    public boolean isShare() {
        return number == null;
    }

    boolean sound() {
        boolean share = numerator != null && denominator != null;
        return number == null
                ? share && numerator > 0 && numerator <= denominator && !(moreThan && numerator.equals(denominator))
                : !share && number > 0;
    }

    /** ATT-60 */
    int required(long base) {
        if (!isShare()) {
            return number;
        }
        long whole = base * numerator / denominator;
        boolean exact = base * numerator % denominator == 0;
        return (int) (moreThan || !exact ? whole + 1 : whole);
    }

    /** In the words of minutes: {@code ít nhất 2/3}. */
    String words() {
        if (!isShare()) {
            return "ít nhất %d người".formatted(number);
        }
        return (moreThan ? "quá %d/%d" : "ít nhất %d/%d").formatted(numerator, denominator);
    }
}
