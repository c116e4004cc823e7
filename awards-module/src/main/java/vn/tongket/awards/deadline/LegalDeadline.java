package vn.tongket.awards.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The last day of a step by the law of a form (thời hạn theo quy định), counted in working days.
 *
 * @param complete whether the holidays of all its years are entered; if not, the day may come out too early
 */
public record LegalDeadline(LocalDate day, int workingDays, String source, boolean complete) implements Serializable {

    public boolean missedOn(LocalDate today) {
        return today.isAfter(day);
    }
}
