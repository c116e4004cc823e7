package vn.tongket.planning.extraction.text;

import java.util.List;

/** Tells text that is wrapped as on a printed page (ngắt dòng cứng) from text with one paragraph a line. */
final class Wrapping {

    private static final int LONGEST_PRINTED = 140;
    private static final double CONTINUED_SHARE = 0.15;
    private static final double LONG_SHARE = 0.03;

    private Wrapping() {}

    static boolean of(List<SourceLine> lines) {
        List<String> texts = lines.stream()
                .filter(line -> !line.isRow() && !line.blank())
                .map(SourceLine::text)
                .toList();
        long longer = texts.stream().filter(t -> t.length() > LONGEST_PRINTED).count();
        long continued =
                texts.stream().filter(t -> Character.isLowerCase(t.charAt(0))).count();
        return longer <= texts.size() * LONG_SHARE && continued > texts.size() * CONTINUED_SHARE;
    }
}
