package vn.tongket.planning.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts in working days (ngày làm việc) over the entries of a stretch of time. */
final class WorkingDays {

    private final Map<LocalDate, SpecialDaySummary> special;

    WorkingDays(List<SpecialDaySummary> entries) {
        special = entries.stream().collect(Collectors.toMap(SpecialDaySummary::day, Function.identity()));
    }

    /** CAL-1, CAL-2. */
    boolean working(LocalDate day) {
        SpecialDaySummary entry = special.get(day);
        return entry == null ? !SpecialDay.weekend(day) : !entry.occasion().free();
    }

    /** CAL-3 The day that many working days later, or earlier when the number is negative. */
    LocalDate plus(LocalDate from, int count) {
        int step = Integer.signum(count);
        LocalDate day = from;
        for (int left = Math.abs(count); left > 0; ) {
            day = day.plusDays(step);
            left -= working(day) ? 1 : 0;
        }
        return day;
    }

    /** CAL-3 How many working days lie after the first day, up to and with the second; negative backwards. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -(int) to.datesUntil(from).filter(this::working).count();
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::working)
                .count();
    }
}
