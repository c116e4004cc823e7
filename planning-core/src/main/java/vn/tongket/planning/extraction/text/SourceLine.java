package vn.tongket.planning.extraction.text;

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

    public int indent() {
        int at = 0;
        while (at < raw.length() && raw.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The line as a person reads it. */
    public String shown() {
        return raw.replace(String.valueOf(CELL), " | ").stripTrailing();
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
