package vn.tongket.planning.extraction.line;

import java.util.Arrays;
import java.util.List;

/**
 * One line of a document (dòng của văn bản) as its reader saw it.
 *
 * @param number place of the line in the document, from 1
 * @param raw its characters with the leading spaces that place it on the page; cells of a table row stand
 *     between {@link #CELL} characters
 */
public record SourceLine(int number, String raw) {

    /** Stands between two cells of a table row. */
    public static final char CELL = '\u001F';

    /** Stands for a cell that is covered by the one above it. */
    public static final char ABOVE = '\u001E';

    /** Stands for a cell that is covered by the one to its left. */
    public static final char LEFT = '\u001C';

    /** Stands before a line that goes on with the row of the line above. */
    public static final char MORE = '\u001D';

    /** The words alone: white space collapsed, cells joined by one space. */
    public String text() {
        return collapse(raw.replace(CELL, ' '));
    }

    public boolean blank() {
        return text().isEmpty();
    }

    public boolean isRow() {
        return raw.indexOf(CELL) >= 0;
    }

    public List<String> cells() {
        return Arrays.stream(raw.split(String.valueOf(CELL), -1))
                .map(SourceLine::collapse)
                .toList();
    }

    /** The cells with the marks of those that others cover, and of a row that goes on. */
    public List<String> grid() {
        return Arrays.stream(raw.split(String.valueOf(CELL), -1))
                .map(cell ->
                        (cell.indexOf(MORE) == 0 ? String.valueOf(MORE) : "") + (covered(cell) ? cell : collapse(cell)))
                .toList();
    }

    /** Part of a table whose cells do not stand one below the other. */
    public boolean spans() {
        return raw.indexOf(ABOVE) >= 0 || raw.indexOf(LEFT) >= 0 || raw.indexOf(MORE) == 0;
    }

    private static boolean covered(String cell) {
        return cell.length() == 1 && (cell.charAt(0) == ABOVE || cell.charAt(0) == LEFT);
    }

    public int indent() {
        int at = 0;
        while (at < raw.length() && raw.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The line as a person reads it. */
    public String shown() {
        return raw.replaceAll("[" + ABOVE + LEFT + MORE + "]", "")
                .replace(String.valueOf(CELL), " | ")
                .stripTrailing();
    }

    public static String collapse(String words) {
        StringBuilder collapsed = new StringBuilder(words.length());
        boolean gap = false;
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (Character.isWhitespace(letter) || letter == '\u00A0') {
                gap = true;
                continue;
            }
            if (gap && !collapsed.isEmpty()) {
                collapsed.append(' ');
            }
            collapsed.append(letter);
            gap = false;
        }
        return collapsed.toString();
    }
}
