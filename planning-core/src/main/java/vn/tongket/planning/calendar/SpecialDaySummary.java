package vn.tongket.planning.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day of the calendar as the office entered it (ngày nghỉ, ngày làm bù).
 *
 * @param source the law or the notice that says so
 */
public record SpecialDaySummary(LocalDate day, long version, Occasion occasion, String name, String source)
        implements Serializable {}
