package vn.tongket.planning.extraction.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the words of a paragraph (ký hiệu đầu dòng): a number of some kind, a bullet, or nothing. */
public enum Mark {
    PART("(?iu)(?:phần|chương)\\s+((?:thứ\\s+\\p{L}+)|[IVX]+|\\d{1,2}|[A-Z])(?![\\p{L}\\d])\\s*[.:)\\-–]?\\s*(.*)", 0),
    UPPER("([A-HĐ])\\s*[.)\\-–/]\\s*(?=\\p{Lu})(.*)", 1),
    ROMAN("(?!V/v)([IVX]{1,6})\\s*[.)\\-–/:]\\s*(?=\\p{L})(.*)", 2),
    ARTICLE("(Điều\\s+\\d{1,3})\\s*[.:]\\s*(.*)", 2),
    DECIMAL("((?:\\d{1,2}|[IVX]{1,4})(?:\\.\\d{1,2}){1,3})\\s*[.)/\\-–]?\\s+(?=[\\p{L}\"“(])(.*)", 4),
    ARABIC("(\\d{1,2})\\s*(?:[.)]|[/\\-–](?=\\s))\\s*(?=[\\p{L}\"“(])(.*)", 3),
    LETTER("([a-zđ])\\s*(?:[.)]|/(?=\\s))\\s*(?=[\\p{L}\\d\"“(])(.*)", 7),
    DASH("([-–—−])\\s*(?=\\S)(.*)", 9),
    PLUS("(\\+)\\s*(?=\\S)(.*)", 9),
    STAR("(\\*)\\s+(?=\\S)(.*)", 9),
    NONE("()(.*)", 9);

    private static final Pattern HASHES = Pattern.compile("^#{1,6}\\s+");

    private final Pattern pattern;
    private final int rank;

    Mark(String pattern, int rank) {
        this.pattern = Pattern.compile(pattern);
        this.rank = rank;
    }

    /** The lower, the higher the heading stands. */
    public int rank(String number) {
        return this == DECIMAL
                ? rank + (int) number.chars().filter(c -> c == '.').count() - 1
                : rank;
    }

    public boolean isNumber() {
        return rank < DASH.rank;
    }

    public boolean isBullet() {
        return this == DASH || this == PLUS || this == STAR;
    }

    public static Paragraph read(int line, String words) {
        String text = plain(words);
        for (Mark mark : values()) {
            Matcher matcher = mark.pattern.matcher(text);
            if (matcher.matches()) {
                return new Paragraph(
                        line, mark, matcher.group(1), matcher.group(2).strip());
            }
        }
        return new Paragraph(line, NONE, "", text);
    }

    /** Without the marks of Markdown around the whole paragraph; marks inside a sentence are the document's own. */
    private static String plain(String words) {
        String text = words.contains("**") ? words.replace("**", "").strip() : words;
        text = text.startsWith("#") ? HASHES.matcher(text).replaceFirst("") : text;
        boolean slanted = text.length() > 2 && text.startsWith("*") && text.endsWith("*") && text.charAt(1) != ' ';
        return slanted && text.indexOf('*', 1) == text.length() - 1 ? text.substring(1, text.length() - 1) : text;
    }
}
