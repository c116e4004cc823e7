package vn.tongket.planning.task.wording;

import java.time.LocalDate;

/** Counts in working days (đếm ngày làm việc). */
@FunctionalInterface
public interface WorkingDayCount {

    LocalDate plus(LocalDate from, int workingDays);
}
