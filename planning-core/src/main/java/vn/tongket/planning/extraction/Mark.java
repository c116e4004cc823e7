package vn.tongket.planning.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the words of a paragraph (ký hiệu đầu dòng): a number of some kind, a bullet, or nothing. */
enum Mark {
    PART("(?i)(?:phần|chương)\\s+((?:thứ\\s+\\p{L}+)|[IVX]+|\\d{1,2}|[A-Z])(?![\\p{L}\\d])\\s*[.:)\\-–]?\\s*(.*)", 0),
    UPPER("([A-HĐ])\\s*[.)\\-–/]\\s*(?=\\p{Lu})(.*)", 1),
    ROMAN("([IVX]{1,6})\\s*[.)\\-–/:]\\s*(?=\\p{L})(.*)", 2),
    ARTICLE("(Điều\\s+\\d{1,3})\\s*[.:]\\s*(.*)", 2),
    DECIMAL("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s*[.)/\\-–]?\\s+(?=[\\p{L}\"“(])(.*)", 4),
    ARABIC("(\\d{1,2})\\s*[.)/\\-]\\s*(?=[\\p{L}\"“(])(.*)", 3),
    LETTER("([a-zđ])\\s*[.)]\\s*(?=[\\p{L}\\d\"“(])(.*)", 7),
    DASH("([-–—−])\\s*(?=\\S)(.*)", 9),
    PLUS("(\\+)\\s*(?=\\S)(.*)", 9),
    STAR("(\\*)\\s+(?=\\S)(.*)", 9),
    NONE("()(.*)", 9);

    private static final Pattern BOLD = Pattern.compile("\\*\\*");

    private final Pattern pattern;
    private final int rank;

    Mark(String pattern, int rank) {
        this.pattern = Pattern.compile(pattern);
        this.rank = rank;
    }

    /** The lower, the higher the heading stands. */
    int rank(String number) {
        return this == DECIMAL
                ? rank + (int) number.chars().filter(c -> c == '.').count() - 1
                : rank;
    }

    boolean isNumber() {
        return rank < DASH.rank;
    }

    boolean isBullet() {
        return this == DASH || this == PLUS || this == STAR;
    }

    static Paragraph read(int line, String words) {
        String text = BOLD.matcher(words).replaceAll("").strip();
        for (Mark mark : values()) {
            Matcher matcher = mark.pattern.matcher(text);
            if (matcher.matches()) {
                return new Paragraph(
                        line, mark, matcher.group(1), matcher.group(2).strip());
            }
        }
        return new Paragraph(line, NONE, "", text);
    }
}
