package vn.tongket.planning.extraction.words;

import java.util.regex.Pattern;

/**
 * A short label and the text that runs on behind its colon (đề mục liền dòng): "Thời gian: 8 giờ".
 *
 * @param rest empty where nothing follows
 */
public record RunIn(String label, String rest) {

    private static final int LONGEST_LABEL = 22;
    private static final int LONGEST_LABEL_LETTERS = 220;
    private static final Pattern STAGE = Pattern.compile(
            "(?iu)(?:đợt|giai đoạn|bước|vòng|nhóm|kỳ|tuần|ngày|buổi)\\s+[\\p{L}\\d]{1,6}\\s*:\\s+\\S[^.;:]{0,70}");

    public static RunIn of(String text) {
        int colon = colon(text);
        if (colon < 1 || STAGE.matcher(text).matches()) {
            return none(text);
        }
        RunIn split = new RunIn(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
        return split.rest().isEmpty() || split.labelWords() > LONGEST_LABEL ? none(text) : split;
    }

    public static RunIn none(String text) {
        return new RunIn(text, "");
    }

    public int labelWords() {
        return label.split(" ").length;
    }

    /** The first colon outside brackets and quotes that stands between words, not inside 8:30 or http://. */
    private static int colon(String text) {
        int depth = 0;
        for (int at = 0; at < Math.min(text.length() - 1, LONGEST_LABEL_LETTERS); at++) {
            char letter = text.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == '“' || letter == '"') {
                return -1;
            }
            char next = text.charAt(at + 1);
            boolean between = Character.isWhitespace(next) || Character.isUpperCase(next) || next == '“';
            if (letter == ':' && depth <= 0 && between) {
                return at;
            }
        }
        return -1;
    }
}
