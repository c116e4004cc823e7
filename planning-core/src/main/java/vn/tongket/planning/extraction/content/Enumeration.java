package vn.tongket.planning.extraction.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Instruments that follow one another by a comma or "và" (liệt kê văn bản). Inside the name of an instrument, behind
 * "về", "triển khai" and the like, another one belongs to that name.
 */
final class Enumeration {

    private static final Pattern NEXT = Pattern.compile(
            "(?:,| và)\\s+(?!(?:Bộ l|L)uật)(?=" + BasisReader.INSTRUMENT + "(?: \\p{L}+){0,3} số\\s*:?\\s*\\d+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)\\s(?:về|v/v|triển khai|thực hiện|sửa đổi|hướng dẫn|quy định|ban hành|bổ sung|thi hành|phê duyệt|gồm|kèm theo)\\s");

    private Enumeration() {}

    static List<String> of(String cited) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher next = NEXT.matcher(cited);
        while (next.find()) {
            String before = cited.substring(from, next.start());
            if (!NAMED.matcher(before).find()) {
                parts.add(before);
                from = next.end();
            }
        }
        parts.add(cited.substring(from));
        return parts;
    }
}
