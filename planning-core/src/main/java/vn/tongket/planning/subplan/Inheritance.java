package vn.tongket.planning.subplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.amendment.change.TimeWords;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;

/** What a lower unit's plan takes from the plan above (kế thừa từ kế hoạch cấp trên), SUB-1. */
public final class Inheritance {

    static final String TASKS = "NHIỆM VỤ ĐƯỢC GIAO TẠI KẾ HOẠCH CẤP TRÊN";

    private Inheritance() {}

    /** The sections with which the unit begins: the purposes, and its tasks as one section. */
    public static List<PlanSection> sections(PlanDraft parent, UnitId unit) {
        List<PlanSection> sections = new ArrayList<>(purposes(parent));
        List<String> tasks = tasks(parent, unit).map(Inheritance::sentence).toList();
        if (!tasks.isEmpty()) {
            sections.add(new PlanSection(1, sections.isEmpty() ? "I" : "II", TASKS, String.join("\n", tasks)));
        }
        return sections;
    }

    static List<InheritedWords> of(PlanDraft parent, UnitId unit) {
        Stream<InheritedWords> time = Optional.ofNullable(TimeWords.of(parent.time())).stream()
                .map(words -> new InheritedWords(InheritedKind.TIME, "Thời gian", words));
        Stream<InheritedWords> venue = Optional.ofNullable(parent.text().venue()).stream()
                .map(words -> new InheritedWords(InheritedKind.VENUE, "Địa điểm", words));
        Stream<InheritedWords> purposes = purposes(parent).stream()
                .filter(section -> !section.text().isBlank())
                .map(section -> new InheritedWords(InheritedKind.SECTION, section.heading(), section.text()));
        Stream<InheritedWords> tasks =
                tasks(parent, unit).map(task -> new InheritedWords(InheritedKind.TASK, "Nhiệm vụ", sentence(task)));
        return Stream.of(time, venue, purposes, tasks).flatMap(part -> part).toList();
    }

    /** How a task of the plan above stands in the plan of the unit. */
    static String sentence(PlanAssignment task) {
        String text = task.text().replaceFirst("[\\s.;]+$", "");
        return task.deadline() == null
                ? "- " + text + "."
                : "- %s (thời hạn: %s).".formatted(text, OfficialDate.inWords(task.deadline()));
    }

    private static Stream<PlanAssignment> tasks(PlanDraft parent, UnitId unit) {
        return parent.text().tasks().stream().filter(task -> unit.equals(task.unitId()));
    }

    /** The part on purposes and demands, with all below it. */
    private static List<PlanSection> purposes(PlanDraft parent) {
        List<PlanSection> found = new ArrayList<>();
        for (PlanSection section : parent.text().sections()) {
            boolean purpose = SearchKey.of(section.heading()).contains("muc dich");
            boolean below = !found.isEmpty() && section.level() > found.get(0).level();
            if (found.isEmpty() && purpose || below) {
                found.add(section);
            } else if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }
}
