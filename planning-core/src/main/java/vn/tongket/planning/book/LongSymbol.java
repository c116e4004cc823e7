package vn.tongket.planning.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A symbol that its column has no room for (số, ký hiệu dài) goes on behind a "/" or "-", never inside a word. */
final class LongSymbol {

    private static final Pattern PLACE = Pattern.compile("(?<=[/\\-–])(?=.)");

    private LongSymbol() {}

    /** The lines on which it stands; whatever holds a space is left to the printer. */
    static List<String> lines(String words, int room) {
        if (words.length() <= room || words.contains(" ")) {
            return List.of(words);
        }
        List<String> lines = new ArrayList<>();
        for (String piece : PLACE.split(words)) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + piece.length() <= room) {
                lines.set(last, lines.get(last) + piece);
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }
}
