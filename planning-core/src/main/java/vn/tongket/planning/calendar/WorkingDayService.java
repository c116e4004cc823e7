package vn.tongket.planning.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.tongket.kernel.BusinessException;

/** Counts in the office's working days (tính ngày làm việc). */
@Stateless
@PermitAll
public class WorkingDayService {

    private static final int MOST = 1_000;
    private static final int DAYS_AROUND = 60;

    @Inject
    private CalendarRepository calendar;

    /** CAL-3 The day that many working days after this one; before it when the number is negative. */
    public LocalDate plus(@NotNull LocalDate from, int workingDays) {
        if (Math.abs((long) workingDays) > MOST) {
            throw new BusinessException(CalendarError.TOO_MANY_DAYS, MOST);
        }
        int reach = 2 * Math.abs(workingDays) + DAYS_AROUND;
        return over(from.minusDays(reach), from.plusDays(reach)).plus(from, workingDays);
    }

    /** CAL-3 Working days after the first day up to and with the second; negative when the second is earlier. */
    public int between(@NotNull LocalDate from, @NotNull LocalDate to) {
        boolean forward = !to.isBefore(from);
        return over(forward ? from : to, forward ? to : from).between(from, to);
    }

    public boolean working(@NotNull LocalDate day) {
        return over(day, day).working(day);
    }

    /** CAL-4 Years touched by this stretch whose Tết nobody has entered yet. */
    public List<Integer> incompleteYears(@NotNull LocalDate from, @NotNull LocalDate to) {
        int first = Math.min(from.getYear(), to.getYear());
        int last = Math.max(from.getYear(), to.getYear());
        List<SpecialDaySummary> days = calendar.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        return IntStream.rangeClosed(first, last)
                .filter(year -> days.stream()
                        .noneMatch(day ->
                                day.occasion() == Occasion.TET && day.day().getYear() == year))
                .boxed()
                .toList();
    }

    private WorkingDays over(LocalDate from, LocalDate to) {
        return new WorkingDays(calendar.between(from, to));
    }
}
