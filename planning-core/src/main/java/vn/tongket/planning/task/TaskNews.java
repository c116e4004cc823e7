package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.amendment.change.ChangeWords;
import vn.tongket.planning.amendment.change.TaskChange;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.task.wording.NamedUnits;

/** Tells the units what changed about their tasks (thông báo điều chỉnh nhiệm vụ), AMD-5. */
@ApplicationScoped
class TaskNews {

    @Inject
    private NoticeService notices;

    @Inject
    private DirectoryService directory;

    @Inject
    private TaskRepository tasks;

    /** One notice for each unit, with all that changed for it. */
    void tell(PlanAmended event, Lines lines) {
        lines.byUnit.forEach((unit, said) -> notices.tell(unit, message(event, unit, said)));
    }

    /** How many tasks of each unit, by its name. */
    List<String> byUnit(AmendedTasks amended, List<Task> moving, NamedUnits names) {
        Map<UnitId, Integer> found = new LinkedHashMap<>();
        Stream<UnitId> open = Stream.concat(amended.touched().keySet().stream(), moving.stream())
                .map(Task::unit);
        Stream<UnitId> fresh = amended.fresh().stream()
                .filter(TaskChange::added)
                .flatMap(change -> leads(change.after(), names).stream());
        Stream.concat(open, fresh).filter(Objects::nonNull).forEach(unit -> found.merge(unit, 1, Integer::sum));
        Map<String, Integer> counts = new TreeMap<>();
        directory.unitsById(found.keySet()).forEach(unit -> counts.put(unit.name(), found.get(unit.unitId())));
        return counts.entrySet().stream()
                .map(unit -> unit.getKey() + ": " + unit.getValue())
                .toList();
    }

    private static NoticeMessage message(PlanAmended event, UnitId unit, List<String> lines) {
        return new NoticeMessage(
                event.noticeKey("tasks:" + unit),
                NoticeKind.TASK,
                "Nhiệm vụ của đơn vị được điều chỉnh: " + event.plan().title(),
                Stream.concat(Stream.of("Theo " + event.source() + "."), lines.stream())
                        .toList(),
                "/plan/plan?id=" + event.plan().id());
    }

    /** What is said to each unit that has the work, had it, gets it or works along on it; before anything changes. */
    Lines lines(AmendedTasks amended, NamedUnits names) {
        Lines lines = new Lines();
        amended.touched().forEach((task, change) -> {
            Set<UnitId> units = new HashSet<>(tasks.coordinators(task.id()));
            if (task.unit() != null) {
                units.add(task.unit());
            }
            if (!change.removed()) {
                units.addAll(names.meant(change.after().coordinatingUnits()));
            }
            lines.add(units, ChangeWords.said(change));
        });
        for (TaskChange change : amended.fresh()) {
            Set<UnitId> units = names.meant(change.after().coordinatingUnits());
            units.addAll(leads(change.after(), names));
            lines.add(units, ChangeWords.said(change));
        }
        return lines;
    }

    private static Collection<UnitId> leads(PlanAssignment task, NamedUnits names) {
        return task.unitId() == null ? names.group(task.unit()) : List.of(task.unitId());
    }

    /** What is said to each unit (nội dung báo cho từng đơn vị). */
    static final class Lines {

        private final Map<UnitId, List<String>> byUnit = new LinkedHashMap<>();

        private void add(Set<UnitId> units, List<String> said) {
            for (UnitId unit : units) {
                List<String> lines = byUnit.computeIfAbsent(unit, any -> new ArrayList<>());
                said.stream().filter(line -> !lines.contains(line)).forEach(lines::add);
            }
        }

        /** The conference moved, and the deadline with it. */
        void moved(Task task, LocalDate before, Set<UnitId> coordinators) {
            Set<UnitId> units = new HashSet<>(coordinators);
            if (task.unit() != null) {
                units.add(task.unit());
            }
            if (!task.grouped()) {
                add(units, ChangeWords.moved(task.text(), before, task.due().day()));
            }
        }
    }
}
