package vn.tongket.planning.binding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line says between its bullet and its closing mark (phần lời của một dòng). */
final class LineCore {

    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-–+•*]|[a-zđ]\\)|\\d{1,2}[.)])\\s+");
    private static final Pattern END = Pattern.compile("[\\s;.,:/]+$");

    private LineCore() {}

    /** {@code "- "} or nothing. */
    static String mark(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.find() ? mark.group() : "";
    }

    /** {@code ";"} or nothing. */
    static String end(String line) {
        Matcher end = END.matcher(line);
        return end.find() ? end.group() : "";
    }

    static String of(String line) {
        String bare = withoutEnd(line);
        return bare.substring(Math.min(bare.length(), mark(line).length()));
    }

    static String withoutEnd(String words) {
        return END.matcher(words).replaceFirst("");
    }

    static boolean bulleted(String line) {
        return !mark(line).isEmpty();
    }
}
