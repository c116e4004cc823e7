package vn.tongket.attendance.group.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Numbers that an attendee line states (số lượng nêu trong dòng thành phần): “3 người, trong đó 1 lãnh đạo”.
 *
 * @param people null when the line states none
 */
public record LineQuota(Integer people, List<CompositionRule> rules) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String PERSON = "(?:người|đại biểu|đồng chí|đ/c|cán bộ|công chức|viên chức|thành viên)";
    private static final Pattern PEOPLE = Pattern.compile("(\\d{1,4})\\s+(?:" + PERSON + "|chuyên viên)", FLAGS);
    private static final Pattern LEADERS =
            Pattern.compile("(\\d{1,4})\\s+(?:" + PERSON + "\\s+)?(?:là\\s+)?(?:lãnh đạo|thủ trưởng)", FLAGS);
    private static final Pattern WOMEN =
            Pattern.compile("(\\d{1,4})\\s+(?:" + PERSON + "\\s+)?(?:là\\s+)?(?:nữ|phụ nữ)\\b", FLAGS);
    private static final Pattern WITHIN = Pattern.compile("\\btrong đó\\b", FLAGS);

    public static LineQuota of(String line) {
        String[] parts = WITHIN.split(line, 2);
        OptionalInt leaders = number(LEADERS, line);
        OptionalInt women = number(WOMEN, line);
        int people = PEOPLE.matcher(LEADERS.matcher(parts[0]).replaceAll(""))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
        int stated = people + number(LEADERS, parts[0]).orElse(0);
        List<CompositionRule> rules = new ArrayList<>();
        leaders.ifPresent(amount -> rules.add(new CompositionRule(RuleKind.LEADERS, amount)));
        women.ifPresent(amount -> rules.add(new CompositionRule(RuleKind.WOMEN, amount)));
        return new LineQuota(stated > 0 ? stated : null, rules);
    }

    private static OptionalInt number(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .filter(amount -> amount > 0)
                .findFirst();
    }
}
