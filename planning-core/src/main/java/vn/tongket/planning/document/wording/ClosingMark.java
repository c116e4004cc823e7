package vn.tongket.planning.document.wording;

import java.util.regex.Pattern;

/** The mark "./." that closes the text of a document (dấu kết thúc), DOC-10. */
public final class ClosingMark {

    private static final Pattern END = Pattern.compile("[\\s;.,/]+$");

    private ClosingMark() {}

    public static String after(String text) {
        return text.endsWith(":") || text.isEmpty() ? text : END.matcher(text).replaceAll("") + "./.";
    }
}
