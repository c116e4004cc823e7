package vn.tongket.planning.extraction.words;

import java.util.List;

/**
 * A paragraph of the body (đoạn văn).
 *
 * @param line where it begins in the original
 * @param number the number or bullet before its words
 * @param cells of a row of a table, blank ones too; otherwise none
 */
public record Paragraph(int line, Mark mark, String number, String text, List<String> cells) {

    public Paragraph(int line, Mark mark, String number, String text) {
        this(line, mark, number, text, List.of());
    }

    /** A row of a table, as long as it has more than one filled cell. */
    public boolean isRow() {
        return !cells.isEmpty();
    }

    /** As it is kept in the text of a section. */
    public String shown() {
        return switch (mark) {
            case NONE -> text;
            case DASH -> "- " + text;
            case PLUS -> "+ " + text;
            case STAR -> "* " + text;
            case LETTER -> number + ") " + text;
            case PART -> "Phần " + number + " " + text;
            default -> number + ". " + text;
        };
    }

    public int words() {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }

    public boolean endsSentence() {
        return text.matches(".*[.;!?](\\s*/\\.)?$") && !text.endsWith("...");
    }

    public boolean announces() {
        return text.endsWith(":");
    }

    public boolean inCapitals() {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }

    public Paragraph with(String words) {
        return new Paragraph(line, mark, number, words, cells);
    }
}
