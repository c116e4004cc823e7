package vn.tongket.planning.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The entries of one year and what they lack (lịch nghỉ của năm). */
public record YearCalendar(int year, List<SpecialDaySummary> days) implements Serializable {

    /** A day in lieu that comes later than this belongs to another holiday. */
    private static final int LIEU_WITHIN = 10;

    /** CAL-4 */
    public Set<CalendarGap> gaps() {
        Set<CalendarGap> gaps = EnumSet.noneOf(CalendarGap.class);
        if (count(Occasion.TET) == 0) {
            gaps.add(CalendarGap.TET);
        }
        if (count(Occasion.KINGS) == 0) {
            gaps.add(CalendarGap.KINGS);
        }
        if (count(Occasion.NATIONAL_DAY) < 2) {
            gaps.add(CalendarGap.SECOND_NATIONAL_DAY);
        }
        if (days.stream().anyMatch(this::lacksLieu)) {
            gaps.add(CalendarGap.LIEU);
        }
        return gaps;
    }

    private long count(Occasion occasion) {
        return days.stream().filter(day -> day.occasion() == occasion).count();
    }

    private boolean lacksLieu(SpecialDaySummary holiday) {
        LocalDate latest = holiday.day().plusDays(LIEU_WITHIN);
        return holiday.occasion().holiday()
                && SpecialDay.weekend(holiday.day())
                && days.stream()
                        .filter(day -> day.occasion() == Occasion.LIEU)
                        .noneMatch(day ->
                                day.day().isAfter(holiday.day()) && !day.day().isAfter(latest));
    }
}
