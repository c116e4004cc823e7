package vn.tongket.planning.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.document.wording.OfficialDate;

/** The sentence of a task (câu giao nhiệm vụ): what to do, with whom and until when, BND-8. */
final class TaskSentence {

    private static final String WITH = "; phối hợp: ";
    private static final String UNTIL = "; hoàn thành trước ";
    private static final Pattern OWN_WORDS = Pattern.compile(
            "^(?:; phối hợp: [^;]*?)?(?:; hoàn thành trước ngày \\d{2} tháng \\d{1,2} năm \\d{4})?(?=[\\s;.,/]*$)");
    private static final Pattern OWN_START = Pattern.compile("; phối hợp: |; hoàn thành trước ngày ");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:/| thang )(\\d{1,2})(?:/| nam )(\\d{4})\\b");

    private TaskSentence() {}

    /** All that is not said elsewhere, in words to be written behind the task. */
    static String ending(List<String> units, LocalDate deadline) {
        return (units.isEmpty() ? "" : WITH + String.join(", ", units))
                + (deadline == null ? "" : UNTIL + OfficialDate.inWords(deadline));
    }

    /** How many letters behind the task are such an ending. */
    static int endingLength(String behind) {
        Matcher own = OWN_WORDS.matcher(behind);
        return own.find() ? own.end() : 0;
    }

    /** The line says the task and its ending and nothing else. */
    static boolean isWhole(Spot spot) {
        String behind = spot.line().text().substring(spot.end());
        return spot.before().isBlank()
                && LineCore.withoutEnd(behind.substring(endingLength(behind))).isBlank();
    }

    static String withoutEnding(String line) {
        return OWN_START.split(line, 2)[0];
    }

    static boolean saysDay(FoldedText text, LocalDate day) {
        return text.find(
                "(?<!\\d)0?%d *(?:/|-|\\.|thang) *0?%d(?!\\d)".formatted(day.getDayOfMonth(), day.getMonthValue()));
    }

    static boolean saysUnit(FoldedText text, String unit) {
        return text.contains(FoldedText.key(unit));
    }

    /** The day that a rewritten line names, if it names one. */
    static Optional<LocalDate> day(String line) {
        Matcher day = DAY.matcher(FoldedText.key(line));
        LocalDate found = null;
        while (day.find()) {
            found = date(day);
        }
        return Optional.ofNullable(found);
    }

    private static LocalDate date(Matcher day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
