package vn.tongket.planning.guard.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.FindingPlace;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.plan.PlanDraft;

/** Looks at weekdays that do not fit their date, GRD-11, and at a time left open, GRD-12 (thứ ngày, thời gian). */
final class TimeCheck implements LayoutCheck {

    private static final String DAY = "(\\d{1,2})(?:/| thang |-|\\.)(\\d{1,2})(?:/| nam |-|\\.)(\\d{4})";
    private static final String WEEKDAY = "(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)";
    private static final Pattern BEFORE = Pattern.compile("\\b" + WEEKDAY + "\\)?,? ?(?:\\(?ngay )?" + DAY);
    private static final Pattern AFTER = Pattern.compile(DAY + " ?,? ?\\(?" + WEEKDAY + "\\b");
    private static final Pattern APPROXIMATE =
            Pattern.compile("\\b(?:du kien|khoang|thuong tuan|trung tuan|ha tuan|dau thang|giua thang|cuoi thang)\\b");
    private static final List<String> NAMES =
            List.of("thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat");
    private static final List<String> SHOWN =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    @Override
    public void check(PlanDraft draft, Found found) {
        Line.of(draft).forEach(line -> weekday(line, found));
        String words = draft.time().text();
        if (words != null) {
            weekday(new Line(FindingPlace.of(FindingPart.TIME), words), found);
            String key = SearchKey.of(words);
            boolean open =
                    draft.time().approximate() && APPROXIMATE.matcher(key).find();
            if (open && !key.contains("thong bao")) {
                found.add(GuardRule.TIME_OPEN, FindingPart.TIME, words);
            }
        }
    }

    private static void weekday(Line line, Found found) {
        String key = SearchKey.of(line.text());
        Matcher before = BEFORE.matcher(key);
        while (before.find()) {
            compare(line, before.group(1), day(before, 2), found);
        }
        Matcher after = AFTER.matcher(key);
        while (after.find()) {
            compare(line, after.group(4), day(after, 1), found);
        }
    }

    private static void compare(Line line, String said, Optional<LocalDate> day, Found found) {
        day.filter(date -> index(said) != date.getDayOfWeek().getValue() - 1)
                .ifPresent(date -> found.add(
                        GuardRule.WEEKDAY,
                        line.place(),
                        SHOWN.get(index(said)),
                        "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
                        SHOWN.get(date.getDayOfWeek().getValue() - 1)));
    }

    private static int index(String said) {
        int named = NAMES.indexOf(said);
        return named >= 0 ? named : said.charAt(said.length() - 1) - '2';
    }

    private static Optional<LocalDate> day(Matcher matcher, int group) {
        try {
            return Optional.of(
                    LocalDate.of(number(matcher, group + 2), number(matcher, group + 1), number(matcher, group)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
