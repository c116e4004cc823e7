package vn.tongket.planning.amendment.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.tongket.planning.comparison.ChangeKind;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanAssignment;

/** A change in the words of the office's papers (lời văn điều chỉnh). */
public final class ChangeWords {

    private static final Locale PAPERS = Locale.forLanguageTag("vi");

    private ChangeWords() {}

    /** {@code Thời gian: trước là …; nay là …}. */
    public static String said(String label, ValueChange change) {
        if (change.added()) {
            return "%s: bổ sung “%s”.".formatted(label, change.after());
        }
        return change.removed()
                ? "%s: bãi bỏ “%s”.".formatted(label, change.before())
                : "%s: trước là “%s”; nay là “%s”.".formatted(label, change.before(), change.after());
    }

    /** {@code Đoạn 1, mục “II. Nội dung”: trước là “…”; nay là “…”.} */
    static String said(SentenceChange change) {
        String place = change.place().words(PAPERS);
        return change.kind() == ChangeKind.MOVED
                ? "%s: chuyển đến đây “%s”.".formatted(place, change.words().after())
                : said(place, change.words());
    }

    /** What changed about one task, a line each. */
    public static List<String> said(TaskChange change) {
        if (change.added()) {
            return List.of("Giao mới: " + whole(change.after()));
        }
        if (change.removed()) {
            return List.of("Không còn giao: " + whole(change.before()));
        }
        PlanAssignment before = change.before();
        PlanAssignment after = change.after();
        List<String> lines = new ArrayList<>();
        lines.add("Nhiệm vụ: “%s”.".formatted(after.text()));
        add(lines, "Nội dung", before.text(), after.text());
        add(lines, "Đơn vị chủ trì", before.unit(), after.unit());
        add(lines, "Đơn vị phối hợp", units(before), units(after));
        add(lines, "Thời hạn", day(before.deadline()), day(after.deadline()));
        return lines;
    }

    /** A task whose deadline moved with the conference. */
    public static List<String> moved(String task, LocalDate before, LocalDate after) {
        List<String> lines = new ArrayList<>();
        lines.add("Nhiệm vụ: “%s”.".formatted(task));
        add(lines, "Thời hạn", day(before), day(after));
        return lines;
    }

    private static void add(List<String> lines, String label, String before, String after) {
        if (!Objects.equals(before, after)) {
            lines.add(said(label, new ValueChange(before, after)));
        }
    }

    private static String whole(PlanAssignment task) {
        String until = task.deadline() == null ? "" : ", thời hạn " + day(task.deadline());
        return "“%s” (%s%s).".formatted(task.text(), task.unit().isBlank() ? "chưa rõ đơn vị" : task.unit(), until);
    }

    private static String units(PlanAssignment task) {
        return task.coordinatingUnits().isEmpty() ? null : String.join(", ", task.coordinatingUnits());
    }

    private static String day(LocalDate day) {
        return day == null ? null : OfficialDate.inWords(day);
    }
}
