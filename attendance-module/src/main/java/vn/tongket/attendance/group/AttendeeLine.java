package vn.tongket.attendance.group;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tongket.attendance.group.rule.LineQuota;
import vn.tongket.kernel.SearchKey;

/**
 * What the words of an attendee line suggest (phân tích dòng thành phần tham dự), ATT-1.
 *
 * @param bodies names of bodies in the line, each to be looked up in the directory; none is taken for sure
 */
record AttendeeLine(String text, GroupKind kind, boolean headsOnly, List<List<String>> bodies) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AWARDED = Pattern.compile("khen thưởng|tuyên dương|vinh danh", FLAGS);
    private static final Pattern NAMED =
            Pattern.compile("^(Ông|Bà|Đồng chí|Đ/c|Anh|Chị)\\.?\\s+\\p{Lu}.*", Pattern.UNICODE_CASE);
    private static final Pattern DELEGATED = Pattern.compile(
            "^(Đại diện|Mỗi|Mời)\\b.*|.*(các|mỗi) (xã|phường|thị trấn|cơ quan|đơn vị|phòng|khóm|ấp).*",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HEADS = Pattern.compile(
            "^(Trưởng|Tổ trưởng|Chủ tịch|Thủ trưởng|Lãnh đạo)\\b.*", FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LEAD = Pattern.compile(
            "^(Các đồng chí|Thành viên|Toàn thể|Thường trực|Ban Thường trực|Trưởng|Tổ trưởng|Lãnh đạo|Đại diện|Đại biểu)(\\s+các)?\\s+",
            FLAGS);

    private static final Pattern PLURAL = Pattern.compile("\\bcac ([^,;()]+)");

    /** Brackets, and numbers behind a colon or a dash, say how many; they are no part of a body's name. */
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|(?:\\s*:|\\s[–-])\\s*(?=\\d).*");

    static AttendeeLine of(String line) {
        String text = line.strip()
                .replaceAll("^[-+•*]\\s*", "")
                .replaceAll("[;.,]+$", "")
                .strip();
        return new AttendeeLine(text, kind(text), HEADS.matcher(text).matches(), bodies(text));
    }

    /** How many people, and of what kind, the line states. */
    LineQuota numbers() {
        return LineQuota.of(text);
    }

    private static GroupKind kind(String text) {
        if (AWARDED.matcher(text).find()) {
            return GroupKind.AWARDEES;
        }
        if (NAMED.matcher(text).matches()) {
            return GroupKind.PEOPLE;
        }
        if (LineQuota.of(text).people() != null) {
            return GroupKind.UNIT_QUOTA;
        }
        return DELEGATED.matcher(text).matches() && !HEADS.matcher(text).matches()
                ? GroupKind.UNIT_QUOTA
                : GroupKind.MEMBERSHIP;
    }

    /** How the whole line, and each part between commas, may name a body: as it stands, else without leading words. */
    private static List<List<String>> bodies(String line) {
        String text = ASIDE.matcher(line).replaceAll(" ").strip();
        return Stream.concat(Stream.of(text), Stream.of(text.split(",")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> List.of(part, LEAD.matcher(part).replaceFirst("").strip()))
                .distinct()
                .toList();
    }

    /** Whether the line means the communes (các xã, phường) rather than one body. */
    boolean meansCommunes() {
        return SearchKey.of(text).matches(".*\\bcac (xa|phuong)\\b.*");
    }

    /** What the line names in the plural: {@code khóm} for "các khóm", as search keys. */
    List<String> plurals() {
        return PLURAL.matcher(SearchKey.of(ASIDE.matcher(text).replaceAll(" ")))
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    /** Whether the line begins with the name of this post, leading words aside. */
    boolean beginsWith(String position) {
        String name = SearchKey.of(position);
        return Stream.of(text, LEAD.matcher(text).replaceFirst(""))
                .map(SearchKey::of)
                .anyMatch(key -> key.equals(name) || key.startsWith(name + " "));
    }

    boolean mentions(String words) {
        return SearchKey.of(text).contains(SearchKey.of(words));
    }
}
