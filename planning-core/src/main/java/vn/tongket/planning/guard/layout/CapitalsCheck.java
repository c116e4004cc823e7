package vn.tongket.planning.guard.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;

/** Looks for words that are written with a capital (viết hoa), GRD-4. */
final class CapitalsCheck implements LayoutCheck {

    private static final String AGENCY =
            "(?iu:ủy ban|uỷ ban|hội đồng|tòa án|toà án|kiểm sát|công an|quân đội|dân quân)";

    private static final List<Word> WORDS = List.of(
            new Word("(?<!" + AGENCY + " )(?<![\\p{L}])(nhân dân)(?![\\p{L}])", "Nhân dân"),
            new Word("(?<![\\p{L}])(nhà nước)(?![\\p{L}])", "Nhà nước"),
            new Word("(?<!lần )(?<![\\p{L}])(thứ (?:hai|ba|tư|năm|sáu|bảy))(?=\\s*(?:[,)]|ngày))", null),
            new Word("(?<![\\p{L}])(tháng (?:giêng|tám|chạp))(?![\\p{L}])", null),
            new Word("(?<=(?:theo|tại|khoản \\d{1,2}|Khoản \\d{1,2}) )(điều) (?=\\d)", "Điều"));

    @Override
    public void check(PlanDraft draft, Found found) {
        Line.of(draft).forEach(line -> line(line, found));
    }

    private static void line(Line line, Found found) {
        for (Word word : WORDS) {
            Matcher matcher = word.pattern().matcher(line.text());
            if (matcher.find()) {
                found.add(GuardRule.CAPITALS, line.place(), matcher.group(1), word.written(matcher.group(1)));
            }
        }
    }

    /** The same words with their capitals. */
    static String written(String words) {
        String result = words;
        for (Word word : WORDS) {
            Matcher matcher = word.pattern().matcher(result);
            StringBuilder written = new StringBuilder();
            while (matcher.find()) {
                String whole = matcher.group().replace(matcher.group(1), word.written(matcher.group(1)));
                matcher.appendReplacement(written, Matcher.quoteReplacement(whole));
            }
            result = matcher.appendTail(written).toString();
        }
        return result;
    }

    /** A word as it is found, and as it is written; null capitalises its last syllable. */
    private record Word(Pattern pattern, String capital) {

        Word(String expression, String capital) {
            this(Pattern.compile(expression), capital);
        }

        String written(String found) {
            if (capital != null) {
                return capital;
            }
            int last = found.lastIndexOf(' ') + 1;
            return found.substring(0, last) + Character.toUpperCase(found.charAt(last)) + found.substring(last + 1);
        }
    }
}
