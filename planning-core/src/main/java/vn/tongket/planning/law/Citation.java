package vn.tongket.planning.law;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.kernel.SearchKey;

/**
 * A legal basis as a sentence cites it (viện dẫn văn bản): LAW-1. What the sentence does not state is null.
 *
 * @param kind null where the sentence names none
 * @param number whole symbol such as {@code 30/2020/NĐ-CP}
 * @param name the name of a law, without its number and date
 */
public record Citation(LegalKind kind, String number, String name, String issuer, LocalDate issuedOn)
        implements Serializable {

    private static final int LONGEST = 2_000;
    private static final Pattern LEAD =
            Pattern.compile("(?iu)^[\\s\\-–+•]*(?:(?:căn cứ(?: vào)?|thực hiện|theo|thi hành|triển khai)\\s+)*");
    private static final Pattern NUMBER = Pattern.compile(
            "(?u)(?<![\\p{L}\\d/])(\\d{1,5}[a-z]?(?:/\\d{4})?[/-]\\p{L}[\\p{L}\\d]*(?:[-/]\\p{L}[\\p{L}\\d]*)*)");
    private static final Pattern DATE =
            Pattern.compile("(?iu)(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})"
                    + "|(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*(?:năm\\s*)?(\\d{4})");
    private static final Pattern ISSUER = Pattern.compile(
            "(?u)(?<![\\p{L}])của\\s+(\\p{Lu}[^;.,()]{1,150}?)(?=\\s+(?:về|Về|v/v|V/v|ban hành|quy định|hướng dẫn|sửa đổi"
                    + "|phê duyệt|tổ chức)(?![\\p{L}])|[;.,()]|$)");
    private static final Pattern NAME_END =
            Pattern.compile("(?iu)\\s*(?:[,(]?\\s*(?:số|ngày|năm)\\s*:?\\s*\\d|[;(]).*");

    /** Reads a sentence; never fails, whatever it says. */
    public static Citation read(String sentence) {
        String whole = sentence == null ? "" : Normalizer.normalize(sentence, Normalizer.Form.NFC);
        String words = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        String text =
                LEAD.matcher(words.replaceAll("\\s+", " ")).replaceFirst("").strip();
        LegalKind kind = LegalKind.opening(text).orElse(null);
        boolean law = kind != null && kind.citedByName();
        return new Citation(kind, number(text), law ? name(text) : null, first(ISSUER, text), date(text));
    }

    /** Whether enough is said to look the document up. */
    public boolean findable() {
        return number != null || name != null;
    }

    static String numberKey(String number) {
        return number == null || number.isBlank()
                ? null
                : SearchKey.of(number).replaceAll("\\s", "").replaceFirst("^0+(?=\\d)", "");
    }

    String numberKey() {
        return numberKey(number);
    }

    private static String number(String text) {
        return first(NUMBER, text);
    }

    private static String name(String text) {
        String name = NAME_END.matcher(text).replaceFirst("").replaceFirst("[\\s;.,]+$", "");
        return name.isBlank() ? null : name;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static LocalDate date(String text) {
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            int from = matcher.group(1) == null ? 4 : 1;
            Optional<LocalDate> day = day(matcher, from);
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }

    private static Optional<LocalDate> day(Matcher matcher, int from) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(from + 2)),
                    Integer.parseInt(matcher.group(from + 1)),
                    Integer.parseInt(matcher.group(from))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
