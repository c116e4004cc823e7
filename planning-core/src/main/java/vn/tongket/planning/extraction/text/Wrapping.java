package vn.tongket.planning.extraction.text;

import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;

/** Tells text that is wrapped as on a printed page (ngắt dòng cứng) from text with one paragraph a line. */
final class Wrapping {

    private static final int LONGEST_PRINTED = 140;
    private static final int DEEP = 12;
    private static final Pattern COLUMNS = Pattern.compile("\\S {6,}\\S");
    private static final Pattern LETTERED = Pattern.compile("\\p{Ll}\\d?[).]\\s.*");
    private static final int LEAST_CONTINUED = 3;
    private static final int RATHER_FULL = 50;
    private static final double CONTINUED_SHARE = 0.05;
    private static final double LONG_SHARE = 0.03;

    private Wrapping() {}

    static boolean of(List<SourceLine> lines) {
        List<SourceLine> printed =
                lines.stream().filter(line -> !line.isRow() && !line.blank()).toList();
        List<String> texts = printed.stream().map(SourceLine::text).toList();
        long longer = texts.stream().filter(t -> t.length() > LONGEST_PRINTED).count();
        int continued = continued(texts);
        boolean often = continued >= LEAST_CONTINUED && continued > texts.size() * CONTINUED_SHARE;
        return longer <= texts.size() * LONG_SHARE && (often || continued > 0 && laidOut(printed));
    }

    private static int continued(List<String> texts) {
        int continued = 0;
        for (int at = 1; at < texts.size(); at++) {
            boolean lowercase = Character.isLowerCase(texts.get(at).charAt(0));
            boolean item = LETTERED.matcher(texts.get(at)).matches();
            continued += lowercase && !item && texts.get(at - 1).length() > RATHER_FULL ? 1 : 0;
        }
        return continued;
    }

    /** Lines that are centred or stand in columns by means of spaces. */
    private static boolean laidOut(List<SourceLine> printed) {
        return printed.stream()
                        .filter(line -> line.indent() > DEEP
                                || COLUMNS.matcher(line.raw()).find())
                        .count()
                >= LEAST_CONTINUED;
    }
}
