package vn.tongket.planning.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.words.AgencyName;
import vn.tongket.planning.extraction.words.Orders;

/**
 * Signs that the end of a line was lost (dấu hiệu dính dòng), as happens when words are copied out of a page: a bullet, a
 * number, a label or a heading stands in the middle of words that should be one entry.
 */
final class LostLineEnd {

    private static final Pattern BULLET = Pattern.compile("(?<=[\\p{L}\\d;.,:)”\"])\\s+[-–—+•*]\\s?(?=\\p{Lu})");
    private static final Pattern AFTER_BULLET = Pattern.compile(
            "(?u)(?:Lưu|Như|Các|Thời gian|Địa điểm|Thành phần|Kinh phí|Nội dung|Hình thức)(?!\\p{L}).*");
    private static final Pattern HEADING = Pattern.compile(
            "(?u).*[\\p{L}\\d.;:,)]\\s+(?:[IVX]{1,4}|[A-HĐ]|\\d{1,2}(?:\\.\\d{1,2})*)(?:\\s?[.)]\\s*|\\s?[/\\-–]\\s+)\\p{Lu}{2}.*");
    private static final Pattern NUMBER = Pattern.compile(
            "(?u).*[.;:)]\\s+\\d{1,2}(?:\\.\\d{1,2}){0,2}(?:\\s?[.)]\\s?|\\s?[/\\-–]\\s)\\p{Lu}\\p{Ll}.*");
    private static final Pattern LABEL = Pattern.compile(
            "(?u).*[\\p{L}\\d.;,)]\\s+[-–+]?\\s*(?:Thời gian|Địa điểm|Thành phần|Kinh phí|Hình thức|Trang phục)(?: [\\p{Ll} ]{0,30})?:.*");
    private static final Pattern KIND =
            Pattern.compile("(?u).*\\s(?:KẾ HOẠCH|QUYẾT ĐỊNH|THÔNG BÁO|CHƯƠNG TRÌNH|HƯỚNG DẪN|PHƯƠNG ÁN)(?:\\s.*)?");
    private static final Pattern ORDER_IN_NAME = Pattern.compile(
            "(?<=\\p{L})(?<!(?i:ban|phòng|tổ|đội|hội|sở|cục|vụ|khoa|tâm|viện|phận|đoàn|chức|ty|trách|trưởng))\\s(?=\\p{Lu}\\p{Ll})");

    private LostLineEnd() {}

    static boolean within(String words) {
        return HEADING.matcher(words).matches()
                || NUMBER.matcher(words).matches()
                || LABEL.matcher(words).matches()
                || bulletWithin(words, false);
    }

    /** In a list of names another name may follow the bullet: "Bộ Tư pháp - Sở Tư pháp". */
    static boolean nameWithin(String entry) {
        return bulletWithin(entry, true);
    }

    /** The line of the kind ran into the name of the agency. */
    static boolean kindWithin(String body) {
        return KIND.matcher(body).matches();
    }

    /** "Công đoàn ngành - Chỉ đạo …": what shall be done ran into the name of who does it. */
    static boolean orderWithin(String unit) {
        Matcher word = ORDER_IN_NAME.matcher(unit);
        while (word.find()) {
            if (Orders.begin(unit.substring(word.end()))) {
                return true;
            }
        }
        return bulletWithin(unit, false);
    }

    private static boolean bulletWithin(String words, boolean ofNames) {
        Matcher bullet = BULLET.matcher(words);
        while (bullet.find()) {
            String rest = words.substring(bullet.end());
            boolean sentenceEnded = ";.,:".indexOf(words.charAt(bullet.start() - 1)) >= 0;
            if (sentenceEnded
                    || Orders.begin(rest)
                    || ofNames && AgencyName.starts(rest)
                    || AFTER_BULLET.matcher(rest).matches()) {
                return true;
            }
        }
        return false;
    }
}
