package vn.tongket.planning.distribution;

import java.util.regex.Pattern;
import vn.tongket.planning.directory.UnitId;

/**
 * One recipient of a paper (nơi nhận).
 *
 * @param unit the unit of the directory that is meant; null for anybody else
 */
record Recipient(String words, UnitId unit) {

    private static final Pattern REFERENCE = Pattern.compile("^(?:Như|Theo) .*");

    /** "Như trên" names nobody by itself. */
    boolean byReference() {
        return unit == null && REFERENCE.matcher(words).matches();
    }
}
