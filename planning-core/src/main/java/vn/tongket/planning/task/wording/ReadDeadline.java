package vn.tongket.planning.task.wording;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A deadline as it was read (thời hạn đọc được từ văn bản): a day, or a rule.
 *
 * @param words the text's own
 * @param day null when there is a rule
 */
public record ReadDeadline(String words, LocalDate day, DeadlineRule rule) implements Serializable {

    boolean means(ReadDeadline other) {
        return Objects.equals(day, other.day) && Objects.equals(rule, other.rule);
    }
}
