package vn.tongket.planning.extraction.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;

/**
 * A run of words that stands apart from others in its line (cột trong dòng): a table cell or a column of a header.
 *
 * @param column where it begins, in characters from the left edge
 */
public record Piece(int line, int column, String text) {

    private static final int CELL_WIDTH = 60;
    private static final Pattern GAP = Pattern.compile("\\s{3,}");
    private static final Pattern AFTER_MARK = Pattern.compile("^(\\s*[-–—+*])\\s+(?=\\S)");

    public static List<Piece> of(SourceLine line) {
        List<Piece> pieces = new ArrayList<>();
        if (line.isRow()) {
            List<String> cells = line.cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                add(pieces, line.number(), cell * CELL_WIDTH, cells.get(cell));
            }
            return pieces;
        }
        String raw = AFTER_MARK.matcher(line.raw()).replaceFirst("$1 ");
        Matcher gaps = GAP.matcher(raw);
        int from = 0;
        while (gaps.find()) {
            add(pieces, line.number(), from, SourceLine.collapse(raw.substring(from, gaps.start())));
            from = gaps.end();
        }
        add(pieces, line.number(), from, SourceLine.collapse(raw.substring(from)));
        return pieces;
    }

    private static void add(List<Piece> pieces, int line, int column, String text) {
        String words = text.replace("**", "").strip();
        if (words.chars().anyMatch(Character::isLetterOrDigit)) {
            pieces.add(new Piece(line, column, words));
        }
    }
}
