package vn.tongket.planning.task.wording;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A deadline counted from the conference (hạn tính theo ngày hội nghị).
 *
 * @param days how many after it; before it when negative
 * @param working whether only working days count
 */
public record DeadlineRule(int days, boolean working) implements Serializable {

    public LocalDate from(LocalDate conference, WorkingDayCount counting) {
        return working ? counting.plus(conference, days) : conference.plusDays(days);
    }
}
