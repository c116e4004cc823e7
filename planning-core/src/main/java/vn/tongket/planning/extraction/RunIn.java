package vn.tongket.planning.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short label and the text that runs on behind its colon (đề mục liền dòng): "Thời gian: 8 giờ".
 *
 * @param rest empty where nothing follows
 */
record RunIn(String label, String rest) {

    private static final int LONGEST_LABEL = 22;
    private static final Pattern COLON = Pattern.compile("([^:“\"(]*(?:\\([^)]*\\)[^:“\"(]*)*?)\\s*:\\s+(.*)");
    private static final Pattern TIGHT_COLON = Pattern.compile("([^:“\"(\\d]*(?<!http|https|\\d)):(?=\\p{Lu})(.*)");

    static RunIn of(String text) {
        Matcher colon = COLON.matcher(text);
        if (!colon.matches()) {
            colon = TIGHT_COLON.matcher(text);
        }
        boolean split = colon.matches()
                && colon.group(1).split(" ").length <= LONGEST_LABEL
                && !colon.group(2).isBlank();
        return split ? new RunIn(colon.group(1).strip(), colon.group(2).strip()) : none(text);
    }

    static RunIn none(String text) {
        return new RunIn(text, "");
    }

    int labelWords() {
        return label.split(" ").length;
    }
}
