package vn.tongket.planning.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.ExtractedPlan.Warning;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.text.SourceText;
import vn.tongket.planning.extraction.words.Dates;
import vn.tongket.planning.extraction.words.Issuer;

/**
 * Doubtful words in the lines of a document (từ ngữ nghi ngờ): a lost or doubled word, a weekday that is not the day's,
 * an open bracket, an issuer that does not fit the symbol of the number.
 */
class WordDoubts {

    /** Second halves of two-syllable verbs, which cannot begin a clause alone. */
    private static final Map<Pattern, String> HALVES = Map.ofEntries(
            half("xuất (?=khen|biện pháp|giải pháp|kiến nghị|nội dung|các |với |cấp |nhân sự)", "đề xuất"),
            half("mưu (?=cho|giúp|với|xây|ban|tổ|\\p{Lu})", "tham mưu"),
            half("đốc (?=các|việc|thực|\\p{Lu})", "đôn đốc"),
            half("dõi(?=,| các| việc| kết)", "theo dõi"),
            half("khai (?=thực hiện|các nội|kế hoạch|đến|tới)", "triển khai"),
            half("trì(?=,| phối hợp)", "chủ trì"),
            half("hợp (?=với các|với \\p{Lu}|chặt chẽ)", "phối hợp"),
            half("soát (?=các|việc|lại|danh)", "rà soát"),
            half("bị (?=các điều|nội dung|cơ sở|hội trường|tài liệu)", "chuẩn bị"),
            half("dẫn (?=các \\p{L}+ (?:thực|triển)|thực hiện)", "hướng dẫn"));

    private static final Pattern DOUBLED = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(số|các|của|và|về|cho|những|trong|với|được|tại|theo|là|công tác|thực hiện|nhiệm kỳ|năm|đồng chí|trên) \\1(?![\\p{L}\\d])");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iu)(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))[^\\p{L}\\d]{1,4}(?:ngày )?(?:" + Dates.DAY + ")");
    private static final Pattern DAY_WEEKDAY = Pattern.compile(
            "(?iu)(?:" + Dates.DAY + ")\\s*[^\\p{L}\\d]{1,4}(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))");
    private static final List<String> WEEKDAYS = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");

    private final SourceText text;
    private final int lastLine;

    WordDoubts(SourceText text, int annexLine) {
        this.text = text;
        this.lastLine = annexLine == 0 ? Integer.MAX_VALUE : annexLine - 1;
    }

    void find(List<Warning> warnings) {
        text.lines().stream()
                .filter(line -> line.number() <= lastLine && !line.blank())
                .forEach(line -> {
                    lost(line, warnings);
                    doubled(line, warnings);
                    weekday(line, warnings);
                    Issuer.doubts(line.text())
                            .forEach(cited -> warnings.add(WarningCode.ISSUER_DOUBTFUL.at(line.number(), cited)));
                    bracket(line, warnings);
                });
    }

    private static void lost(SourceLine line, List<Warning> warnings) {
        HALVES.forEach((half, whole) -> {
            Matcher matcher = half.matcher(line.text());
            if (matcher.find()) {
                String words =
                        line.text().substring(matcher.end(1) - matcher.group(1).length());
                warnings.add(WarningCode.WORD_LOST.at(line.number(), firstWords(words), whole));
            }
        });
    }

    private static void doubled(SourceLine line, List<Warning> warnings) {
        Matcher matcher = DOUBLED.matcher(line.text());
        if (matcher.find()) {
            warnings.add(WarningCode.WORD_REPEATED.at(line.number(), matcher.group()));
        }
    }

    private static void weekday(SourceLine line, List<Warning> warnings) {
        compare(WEEKDAY.matcher(line.text()), 1, 3, line, warnings);
        compare(DAY_WEEKDAY.matcher(line.text()), 7, 1, line, warnings);
    }

    private static void compare(Matcher matcher, int name, int day, SourceLine line, List<Warning> warnings) {
        while (matcher.find()) {
            int told = weekday(matcher.group(name));
            Dates.in(matcher, day)
                    .map(LocalDate::getDayOfWeek)
                    .filter(real -> real.getValue() != told)
                    .ifPresent(real -> warnings.add(WarningCode.WEEKDAY_MISMATCH.at(
                            line.number(),
                            matcher.group(),
                            real.getValue() == 7 ? "Chủ nhật" : "thứ " + name(real.getValue()))));
        }
    }

    private static String name(int isoDay) {
        String word = WEEKDAYS.get(isoDay - 1);
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** ISO day of the week: "thứ Hai" and "thứ 2" are 1. */
    private static int weekday(String word) {
        if (word == null) {
            return 7;
        }
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.matches("\\d") ? Integer.parseInt(lower) - 1 : WEEKDAYS.indexOf(lower) + 1;
    }

    private void bracket(SourceLine line, List<Warning> warnings) {
        long opened = line.text().chars().filter(c -> c == '(').count();
        long closed = line.text().chars().filter(c -> c == ')').count();
        if (!text.wrapped() && opened > closed) {
            warnings.add(WarningCode.BRACKET_OPEN.at(
                    line.number(), firstWords(line.text().substring(line.text().lastIndexOf('(')))));
        }
    }

    private static String firstWords(String words) {
        String[] parts = words.split(" ");
        return String.join(" ", List.of(parts).subList(0, Math.min(parts.length, 6)));
    }

    private static Map.Entry<Pattern, String> half(String words, String whole) {
        return Map.entry(Pattern.compile("(?u)(?:^|[,;.] |^[-+–] )(" + words + ")"), whole);
    }
}
