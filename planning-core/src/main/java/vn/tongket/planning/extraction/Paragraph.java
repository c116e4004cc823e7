package vn.tongket.planning.extraction;

import java.util.regex.Pattern;

/**
 * A paragraph of the body (đoạn văn).
 *
 * @param line where it begins in the original
 * @param number the number or bullet before its words
 */
record Paragraph(int line, Mark mark, String number, String text) {

    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*");

    /** As it is kept in the text of a section. */
    String shown() {
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

    int words() {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }

    boolean endsSentence() {
        return text.matches(".*[.;!?](\\s*/\\.)?$") && !text.endsWith("...");
    }

    boolean announces() {
        return text.endsWith(":");
    }

    boolean inCapitals() {
        return CAPITALS.matcher(text).matches();
    }

    Paragraph with(String words) {
        return new Paragraph(line, mark, number, words);
    }

    Paragraph followedBy(String words) {
        return with(text + " " + words);
    }
}
