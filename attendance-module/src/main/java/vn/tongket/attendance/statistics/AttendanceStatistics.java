package vn.tongket.attendance.statistics;

import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
