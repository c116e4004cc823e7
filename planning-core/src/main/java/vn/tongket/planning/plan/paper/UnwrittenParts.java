package vn.tongket.planning.plan.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanText;

/**
 * What the plan holds as data but its sections do not say (nội dung chưa có trong lời văn): printed as sections of
 * their own, so that nothing is lost (PLN-12).
 */
final class UnwrittenParts {

    private final String written;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    private UnwrittenParts(PlanText text) {
        written = SearchKey.of(text.sections().stream()
                .map(section -> section.heading() + " " + section.text())
                .collect(Collectors.joining(" ", text.opening() + " ", " " + text.closing())));
        headings = (int)
                text.sections().stream().filter(section -> section.level() == 1).count();
    }

    static List<Block> of(PlanText text, String time) {
        UnwrittenParts parts = new UnwrittenParts(text);
        parts.sentence("Thời gian", time);
        parts.sentence("Địa điểm", text.venue());
        parts.attendees(text.attendees());
        parts.tasks(text.tasks());
        return parts.blocks;
    }

    private void sentence(String heading, String text) {
        if (missing(text)) {
            heading(heading);
            blocks.add(new Block.Paragraph(text));
        }
    }

    private void attendees(List<String> lines) {
        List<String> missing = lines.stream().filter(this::missing).toList();
        if (!missing.isEmpty()) {
            heading("Thành phần tham dự");
            missing.forEach(line -> blocks.add(new Block.Bullet("-", line + ";")));
        }
    }

    private void tasks(List<PlanAssignment> tasks) {
        Map<String, List<PlanAssignment>> byUnit = tasks.stream()
                .filter(task -> missing(task.text()))
                .collect(Collectors.groupingBy(PlanAssignment::unit, LinkedHashMap::new, Collectors.toList()));
        if (!byUnit.isEmpty()) {
            heading("Tổ chức thực hiện");
        }
        int number = 1;
        for (Map.Entry<String, List<PlanAssignment>> unit : byUnit.entrySet()) {
            blocks.add(new Block.Heading(2, Integer.toString(number++), unit.getKey()));
            unit.getValue().forEach(task -> blocks.add(new Block.Bullet("-", sentence(task))));
        }
    }

    private static String sentence(PlanAssignment task) {
        String text = task.text().replaceFirst("[\\s.;]+$", "");
        String with =
                task.coordinatingUnits().isEmpty() ? "" : "; phối hợp: " + String.join(", ", task.coordinatingUnits());
        String until = task.deadline() == null ? "" : "; hoàn thành trước " + OfficialDate.inWords(task.deadline());
        return text + with + until + ".";
    }

    private void heading(String text) {
        headings++;
        blocks.add(new Block.Heading(1, Roman.of(headings), text));
    }

    private boolean missing(String text) {
        return text != null
                && !text.isBlank()
                && !written.contains(SearchKey.of(text).replaceFirst("[\\s.;]+$", ""));
    }
}
