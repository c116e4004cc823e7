package vn.tongket.planning.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The mark "./." that closes the text of a document (dấu kết thúc), DOC-8. */
final class ClosingMark {

    private static final Pattern END = Pattern.compile("[\\s;.,/]+$");

    private ClosingMark() {}

    /** Closes the last sentence; a picture after it does not count, and a table or a heading is left as it is. */
    static List<Block> at(List<Block> body) {
        List<Block> closed = new ArrayList<>(body);
        int last = closed.size() - 1;
        while (last >= 0 && closed.get(last) instanceof Picture) {
            last--;
        }
        if (last >= 0) {
            closed.set(last, closed.get(last).closed());
        }
        return List.copyOf(closed);
    }

    static String after(String text) {
        return text.endsWith(":") || text.isEmpty() ? text : END.matcher(text).replaceAll("") + "./.";
    }
}
