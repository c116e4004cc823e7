package vn.tongket.planning.extraction.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that a task names beside the one that leads it (đơn vị phối hợp). */
public final class Coordination {

    private static final Pattern WITH = Pattern.compile("(?iu)phối hợp(?: chặt chẽ)? (?:với|cùng)(?: với)? (.{2,240}?)"
            + "(?=\\s(?:chuẩn bị|tổ chức|xây dựng|tham mưu|thực hiện|triển khai|kiểm tra|rà soát|vận động|tuyên truyền|trong việc|để|hướng dẫn|"
            + "theo dõi|lập|bố trí|đảm bảo|bảo đảm|thẩm định|quản lý|giám sát)(?![\\p{L}])|[;.:(]|$)");
    private static final Pattern BETWEEN = Pattern.compile(",\\s*(?=\\p{Lu})|\\s+và\\s+(?=\\p{Lu})");

    private static final Pattern LISTED = Pattern.compile("\\s*[;,]\\s*(?=\\p{Lu})|\\s+và\\s+(?=\\p{Lu})|\\s*\\n\\s*");

    private Coordination() {}

    /** The units of a cell that has nothing else. */
    public static List<String> listed(String cell) {
        return Arrays.stream(LISTED.split(cell))
                .map(name -> name.replaceFirst("^[-–+*]\\s*", "").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public static List<String> units(String text) {
        Matcher with = WITH.matcher(text);
        return with.find()
                ? Arrays.stream(BETWEEN.split(with.group(1)))
                        .map(name -> name.replaceFirst("[\\s,]+$", ""))
                        .filter(name -> AgencyPhrase.isUnit(name) && name.split(" ").length < 16)
                        .toList()
                : List.of();
    }
}
