package vn.tongket.planning.plan.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanText;

/** Which units the names in a plan mean (đối chiếu tên đơn vị), never by resemblance (DIR-4). */
public final class UnitNames {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,]\\s*|\\s+[-–]\\s+|\\s+và\\s+");
    private static final Pattern DASH = Pattern.compile("\\s+[-–]\\s+");
    private static final Pattern LEAD_WORDS =
            Pattern.compile("^(?:Giao|Đề nghị|Yêu cầu|Đại diện|Thành viên)\\s+", Pattern.CASE_INSENSITIVE);

    private final Map<String, UnitSummary> known;

    /** @param known the names of {@link #in} for which the directory knows exactly one unit */
    public UnitNames(Map<String, UnitSummary> known) {
        this.known = known;
    }

    /** All names in the text that may be those of units. */
    public static Set<String> in(PlanText text) {
        Stream<String> tasks = text.tasks().stream()
                .flatMap(task -> Stream.concat(Stream.of(task.unit()), task.coordinatingUnits().stream()));
        Stream<String> lines = Stream.concat(text.recipients().stream(), text.attendees().stream());
        return Stream.concat(tasks, lines)
                .flatMap(name -> Stream.concat(Stream.of(name), SEPARATOR.splitAsStream(name)))
                .map(UnitNames::plain)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    /** The assignments with their lead units, where somebody chose or the directory knows. */
    public PlanText matched(PlanText text) {
        List<PlanAssignment> matched = text.tasks().stream()
                .map(task ->
                        task.unitId() == null ? lead(task).map(task::leadBy).orElse(task) : task)
                .toList();
        return text.assigning(matched);
    }

    /** PLN-10 The units that an issued plan is sent to: lead and coordinating units, recipients and attendees. */
    public Set<UnitId> addressed(PlanText text) {
        Stream<UnitId> leads = text.tasks().stream().flatMap(task -> Stream.ofNullable(task.unitId()));
        Stream<String> named = Stream.concat(
                text.tasks().stream().flatMap(task -> task.coordinatingUnits().stream()),
                Stream.concat(text.recipients().stream(), text.attendees().stream()));
        Stream<UnitId> others = named.flatMap(line -> Stream.concat(Stream.of(line), SEPARATOR.splitAsStream(line)))
                .flatMap(name -> unit(name).stream());
        return Stream.concat(leads, others).collect(Collectors.toSet());
    }

    /** By the whole name, else by the one part of it that is known, as in "Cơ quan Thường trực - Phòng Nội vụ". */
    private Optional<UnitId> lead(PlanAssignment task) {
        Set<UnitId> parts = DASH.splitAsStream(task.unit())
                .flatMap(part -> unit(part).stream())
                .collect(Collectors.toSet());
        return unit(task.unit()).or(() -> parts.size() == 1 ? parts.stream().findFirst() : Optional.empty());
    }

    private Optional<UnitId> unit(String name) {
        return Optional.ofNullable(known.get(plain(name))).map(UnitSummary::unitId);
    }

    private static String plain(String name) {
        return LEAD_WORDS.matcher(name.strip()).replaceFirst("");
    }
}
