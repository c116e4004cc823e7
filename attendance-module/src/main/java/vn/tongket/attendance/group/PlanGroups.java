package vn.tongket.attendance.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.attendance.group.rule.Composition;
import vn.tongket.attendance.group.rule.LineQuota;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PositionSummary;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanHeader;

/** Makes attendee groups of a plan's lines (lập thành phần tham dự từ kế hoạch), ATT-1. */
@ApplicationScoped
class PlanGroups {

    private static final Map<UnitKind, String> COMMUNE_BODIES = Map.of(
            UnitKind.PEOPLES_COMMITTEE, "Ủy ban nhân dân",
            UnitKind.ELECTION_COMMITTEE, "Ủy ban bầu cử",
            UnitKind.FATHERLAND_FRONT, "Mặt trận",
            UnitKind.PARTY_COMMITTEE, "Đảng ủy",
            UnitKind.PEOPLES_COUNCIL, "Hội đồng nhân dân");

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private GroupRepository groups;

    @Inject
    private DirectoryService directory;

    /** One group a line, behind those that the plan has. */
    List<AttendeeGroup> make(PlanHeader plan, List<String> lines) {
        LocalDate day = plan.startsAt() == null
                ? LocalDate.now(OFFICE)
                : plan.startsAt().atZone(OFFICE).toLocalDate();
        int line = groups.lastLine(plan.id());
        List<AttendeeGroup> made = new ArrayList<>();
        for (String text : lines) {
            AttendeeLine words = AttendeeLine.of(text);
            if (!words.text().isEmpty()) {
                made.add(new AttendeeGroup(plan.id(), ++line, suggested(words, day)));
            }
        }
        made.forEach(groups::add);
        return made;
    }

    private GroupEntry suggested(AttendeeLine words, LocalDate day) {
        List<UnitId> units = units(words, day);
        boolean members = words.kind() == GroupKind.MEMBERSHIP;
        boolean quota = words.kind() == GroupKind.UNIT_QUOTA && !units.isEmpty();
        LineQuota numbers = words.numbers();
        Integer people = numbers.people() == null ? Integer.valueOf(1) : numbers.people();
        return new GroupEntry(
                words.text(),
                words.kind(),
                units,
                quota ? people : null,
                words.headsOnly() && members ? GroupEntry.HEADS_ONLY : null,
                members && units.isEmpty() ? positions(words) : List.of(),
                quota && new Composition(people, numbers.rules()).possible() ? numbers.rules() : List.of());
    }

    /** The posts that the line begins with, when it names no body: the one with the longest name. */
    private List<String> positions(AttendeeLine words) {
        return directory.positions().stream()
                .filter(position -> words.beginsWith(position.name()))
                .max(Comparator.comparingInt(position -> position.name().length()))
                .map(PositionSummary::id)
                .map(List::of)
                .orElse(List.of());
    }

    private List<UnitId> units(AttendeeLine words, LocalDate day) {
        if (words.kind() == GroupKind.PEOPLE || words.kind() == GroupKind.AWARDEES) {
            return List.of();
        }
        return words.meansCommunes() ? communes(words, day) : named(words, day);
    }

    private List<UnitId> communes(AttendeeLine words, LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .filter(unit ->
                        COMMUNE_BODIES.containsKey(unit.kind()) && words.mentions(COMMUNE_BODIES.get(unit.kind())))
                .map(UnitSummary::unitId)
                .toList();
    }

    private List<UnitId> named(AttendeeLine words, LocalDate day) {
        Set<UnitId> found = new LinkedHashSet<>();
        for (List<String> names : words.bodies()) {
            names.stream()
                    .filter(name -> !name.isEmpty())
                    .flatMap(name -> directory.match(name, day).stream())
                    .findFirst()
                    .map(UnitSummary::unitId)
                    .ifPresent(found::add);
        }
        directory.units(day).stream()
                .filter(unit -> words.plurals().stream()
                        .anyMatch(plural -> SearchKey.of(unit.name()).startsWith(plural + " ")))
                .map(UnitSummary::unitId)
                .forEach(found::add);
        Set<String> existing =
                directory.units(day).stream().map(UnitSummary::id).collect(Collectors.toSet());
        directory.aliasKeys().forEach((key, unit) -> {
            if (existing.contains(unit.value())
                    && words.plurals().stream().anyMatch(plural -> key.startsWith(plural + " "))) {
                found.add(unit);
            }
        });
        return List.copyOf(found);
    }
}
