package vn.tongket.planning.extraction.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.words.AgencyName;
import vn.tongket.planning.extraction.words.Dates;
import vn.tongket.planning.extraction.words.Piece;

/**
 * Reads the head of a document (đọc phần đầu), printed in a table, in two columns, or line below line: EXT-7. Parts
 * are known by their form; what is left over are the names of the agencies.
 */
public class HeaderReader {

    private static final String APART = "      ";
    private static final Pattern DOUBLE_SPACE = Pattern.compile("(?<=\\S)\\s\\s(?=\\S)");
    private static final Pattern MOTTO = Pattern.compile(
            "(?iu)C[ỘÔ]NG H[ÒO][ÀA] X[ÃA] H[ỘÔ]I CH[ỦU] NGH[ĨI]A(?: VI[ỆÊ]T NAM)?|Đ[ộô]c l[ậâ]p\\s*[-–—.]+\\s*T[ựư] do\\s*[-–—.]+"
                    + "\\s*H[ạa]nh ph[úu]c|^\\s*ĐẢNG CỘNG SẢN VIỆT NAM|(?<=\\s{3})ĐẢNG CỘNG SẢN VIỆT NAM"
                    + "|(?:^\\s*|(?<=\\s{3}))ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH\\s*$|^\\s*ĐỘI TNTP HỒ CHÍ MINH\\s*$");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}])S[ốỐ]\\s*:?\\s*(\\d{1,5}\\p{L}?)?[\\s.…_]*([/\\-]\\s?\\p{Lu}[\\p{L}\\d&.]*(?:\\s?[\\-–/]\\s?\\p{Lu}[\\p{L}\\d&.()]*)*)?");
    /** The figure and symbol of a number that stands apart from its "Số:". */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(\\d{1,5}\\p{L}?)\\s*([/\\-]\\s?\\p{Lu}[\\p{L}&]*(?:[\\-–/]\\p{Lu}[\\p{L}\\d&.]*)+)");

    private static final Pattern DATE = Pattern.compile(
            "(?:((?:(?<![\\p{L}])\\p{Lu}[\\p{L}.]{0,20})(?: [\\p{L}.\\-]{1,20}){0,5})\\s*[,.]?\\s*)?ng[àa]y\\s*(\\d{1,2})?[\\s.…_]*th[áa]ng\\s*(\\d{1,2})?"
                    + "[\\s.…_]*n[ăa]m\\s*(\\d{4})?");
    private static final Pattern MARKS = Pattern.compile(
            "(?iu)(?:thượng |hỏa |hoả )?(?:khẩn|tốc)|(?:tuyệt |tối )?mật|dự thảo.*|lưu hành nội bộ|bản chính|xem xong trả lại|\\(?.*kèm theo.*");
    private static final Pattern SUBJECT = Pattern.compile("(?iu)(?:V/v|Về việc)\\s*:?\\s*.*");

    private final List<String> agencies = new ArrayList<>();
    private final List<String> subject = new ArrayList<>();
    private String number;
    private String symbol;
    private String place;
    private LocalDate date;
    private boolean motto;

    public Header read(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            String raw = DOUBLE_SPACE.matcher(line.raw()).replaceAll(" ");
            read(raw.replace(String.valueOf(SourceLine.CELL), APART));
        }
        String letter = subject.isEmpty() ? null : String.join(" ", subject);
        return new Header(AgencyName.join(agencies), number, symbol, place, date, letter, motto);
    }

    private void read(String raw) {
        String rest = MOTTO.matcher(raw).replaceAll(match -> {
            motto = true;
            return APART;
        });
        rest = number == null && symbol == null ? replaceFirst(NUMBER, rest, this::takeNumber) : dropNumber(rest);
        rest = replaceFirst(DATE, rest, this::takeDate);
        Piece.of(new SourceLine(1, rest)).forEach(piece -> takeWords(piece.text()));
    }

    private static String dropNumber(String rest) {
        return NUMBER.matcher(rest).replaceFirst(APART);
    }

    private static String replaceFirst(Pattern pattern, String text, java.util.function.Consumer<MatchResult> take) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        take.accept(matcher.toMatchResult());
        return text.substring(0, matcher.start()) + APART + text.substring(matcher.end());
    }

    private void takeNumber(MatchResult match) {
        symbol = match.group(2) == null ? null : match.group(2).replaceAll("\\s", "");
        number = match.group(1) == null || symbol == null ? null : match.group(1) + symbol;
    }

    private void takeDate(MatchResult match) {
        if (place == null) {
            place = match.group(1) == null ? null : match.group(1).strip();
            date = Dates.of(match.group(2), match.group(3), match.group(4)).orElse(null);
        }
    }

    private void takeWords(String words) {
        if (MARKS.matcher(words).matches() || words.equals("VIỆT NAM")) {
            return;
        }
        Matcher bare = BARE_NUMBER.matcher(words);
        if (number == null && bare.matches()) {
            takeNumber(bare.toMatchResult());
            return;
        }
        if (!subject.isEmpty() || SUBJECT.matcher(words).matches()) {
            subject.add(words);
        } else if (agencyLine(words) && !agencies.contains(words)) {
            agencies.add(words);
        }
    }

    private boolean agencyLine(String words) {
        boolean capitals = words.chars().filter(Character::isUpperCase).count() * 2
                > words.chars().filter(Character::isLetter).count();
        return words.length() > 2 && (capitals || symbol == null && AgencyName.starts(words));
    }
}
