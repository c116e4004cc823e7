package vn.tongket.planning.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tongket.kernel.BusinessException;

/**
 * What the office enters about one or several days in a row (ghi ngày nghỉ, làm bù).
 *
 * @param to the last day; null for one day
 */
public record SpecialDayEntry(
        @NotNull LocalDate from,
        LocalDate to,
        @NotNull Occasion occasion,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 500) String source)
        implements Serializable {

    private static final int LONGEST = 31;

    List<LocalDate> days() {
        LocalDate last = to == null ? from : to;
        long length = ChronoUnit.DAYS.between(from, last) + 1;
        if (length < 1 || length > LONGEST) {
            throw new BusinessException(CalendarError.RANGE_TOO_LONG, LONGEST);
        }
        return from.datesUntil(last.plusDays(1)).toList();
    }
}
