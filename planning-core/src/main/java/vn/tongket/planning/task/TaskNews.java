package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanAssignment;

/** Tells the units what changed about their tasks (thông báo điều chỉnh nhiệm vụ), AMD-5. */
@ApplicationScoped
class TaskNews {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private NoticeService notices;

    @Inject
    private DirectoryService directory;

    /** One notice for each unit, with all that changed for it. */
    void tell(PlanAmended event, AmendedTasks amended) {
        lines(amended).forEach((unit, lines) -> notices.tell(unit, message(event, unit, lines)));
    }

    /** How many tasks of each unit, by its name. */
    List<String> byUnit(AmendedTasks amended) {
        Map<String, Integer> counts = new TreeMap<>();
        Stream<UnitId> units = Stream.concat(
                amended.touched().keySet().stream().map(Task::unit),
                amended.fresh().stream()
                        .filter(TaskChange::added)
                        .map(change -> change.after().unitId()));
        Map<UnitId, Integer> found = new LinkedHashMap<>();
        units.filter(Objects::nonNull).forEach(unit -> found.merge(unit, 1, Integer::sum));
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

    private Map<UnitId, List<String>> lines(AmendedTasks amended) {
        Map<UnitId, List<String>> byUnit = new LinkedHashMap<>();
        amended.touched().forEach((task, change) -> {
            Set<UnitId> units = coordinating(change.before());
            if (!change.removed()) {
                units.addAll(coordinating(change.after()));
            }
            if (task.unit() != null) {
                units.add(task.unit());
            }
            add(byUnit, units, change);
        });
        for (TaskChange change : amended.fresh()) {
            Set<UnitId> units = coordinating(change.after());
            if (change.after().unitId() != null) {
                units.add(change.after().unitId());
            }
            add(byUnit, units, change);
        }
        return byUnit;
    }

    private static void add(Map<UnitId, List<String>> byUnit, Set<UnitId> units, TaskChange change) {
        for (UnitId unit : units) {
            List<String> lines = byUnit.computeIfAbsent(unit, any -> new ArrayList<>());
            ChangeWords.said(change).stream()
                    .filter(line -> !lines.contains(line))
                    .forEach(lines::add);
        }
    }

    private Set<UnitId> coordinating(PlanAssignment task) {
        Set<String> names = Set.copyOf(task.coordinatingUnits());
        Set<UnitId> units = new HashSet<>();
        if (!names.isEmpty()) {
            directory.matchAll(names, LocalDate.now(OFFICE)).values().stream()
                    .map(UnitSummary::unitId)
                    .forEach(units::add);
        }
        return units;
    }
}
