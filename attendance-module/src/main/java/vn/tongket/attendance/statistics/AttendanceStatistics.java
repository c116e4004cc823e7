package vn.tongket.attendance.statistics;

import java.io.Serializable;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who came to a conference, by unit and by position, and who did not (thống kê tham dự). */
public record AttendanceStatistics(
        AttendanceLine total, List<AttendanceLine> byUnit, List<AttendanceLine> byPosition, List<Attendee> absent)
        implements Serializable {

    static AttendanceStatistics of(List<Attendee> guests) {
        return new AttendanceStatistics(
                AttendanceLine.of("", guests),
                lines(guests, Attendee::unitName),
                lines(guests, Attendee::position),
                guests.stream().filter(guest -> !guest.came()).toList());
    }

    /** Another conference beside this one: the whole, then each unit that either of them knows, the nameless last. */
    List<ComparedLine> beside(AttendanceStatistics before) {
        List<ComparedLine> lines = new ArrayList<>();
        lines.add(new ComparedLine(ComparedLine.WHOLE, total, before.total));
        Stream.concat(byUnit.stream(), before.byUnit.stream())
                .map(AttendanceStatistics::name)
                .distinct()
                .sorted(Comparator.comparing(String::isEmpty))
                .map(name -> new ComparedLine(name, named(byUnit, name), named(before.byUnit, name)))
                .forEach(lines::add);
        return lines;
    }

    private static AttendanceLine named(List<AttendanceLine> lines, String name) {
        return lines.stream()
                .filter(line -> name.equals(name(line)))
                .findFirst()
                .orElse(null);
    }

    private static String name(AttendanceLine line) {
        return line.name() == null ? "" : line.name();
    }

    private static List<AttendanceLine> lines(List<Attendee> guests, Function<Attendee, String> name) {
        Collator order = Collator.getInstance(Locale.forLanguageTag("vi"));
        Map<String, List<Attendee>> parts = guests.stream()
                .collect(Collectors.groupingBy(
                        guest -> name.apply(guest) == null ? "" : name.apply(guest),
                        () -> new TreeMap<>(
                                Comparator.comparing(String::isEmpty).thenComparing(order)),
                        Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> AttendanceLine.of(part.getKey().isEmpty() ? null : part.getKey(), part.getValue()))
                .toList();
    }
}
