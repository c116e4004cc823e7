package vn.tongket.planning.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/** A day became free or working (lịch làm việc đã thay đổi); what was counted over it is counted anew. */
public record CalendarChanged(LocalDate from, LocalDate to) implements Serializable {}
