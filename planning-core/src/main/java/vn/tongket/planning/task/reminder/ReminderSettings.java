package vn.tongket.planning.task.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the office wants to be reminded (cấu hình nhắc việc), in days of the calendar.
 *
 * @param headAfter days after the deadline at which the head of the unit is told
 * @param officeAfter days after the deadline at which the plan's office is told
 */
public record ReminderSettings(
        long version,
        @NotNull @Size(max = 10) List<@NotNull @Min(1) @Max(99) Integer> daysBefore,
        @NotNull @Size(max = 10) List<@NotNull @Min(1) @Max(99) Integer> daysAfter,
        @Min(1) @Max(99) int headAfter,
        @Min(1) @Max(99) int officeAfter)
        implements Serializable {

    public ReminderSettings {
        daysBefore = List.copyOf(daysBefore);
        daysAfter = List.copyOf(daysAfter);
    }

    public int longestBefore() {
        return daysBefore.isEmpty() ? 0 : Collections.max(daysBefore);
    }

    /** TSK-18, TSK-19 What is due today for a task, no more than one reminder for each of the receivers. */
    public List<DueReminder> due(LocalDate deadline, LocalDate assigned, LocalDate today) {
        List<DueReminder> due = new ArrayList<>();
        latest(steps(deadline), assigned, today).ifPresent(due::add);
        latest(Stream.of(new DueReminder(ReminderKind.HEAD, deadline.plusDays(headAfter))), assigned, today)
                .ifPresent(due::add);
        latest(Stream.of(new DueReminder(ReminderKind.OFFICE, deadline.plusDays(officeAfter))), assigned, today)
                .ifPresent(due::add);
        return due;
    }

    private Stream<DueReminder> steps(LocalDate deadline) {
        return Stream.of(
                        daysBefore.stream().map(days -> new DueReminder(ReminderKind.BEFORE, deadline.minusDays(days))),
                        Stream.of(new DueReminder(ReminderKind.TODAY, deadline)),
                        daysAfter.stream().map(days -> new DueReminder(ReminderKind.LATE, deadline.plusDays(days))))
                .flatMap(steps -> steps);
    }

    private static Optional<DueReminder> latest(Stream<DueReminder> steps, LocalDate assigned, LocalDate today) {
        return steps.filter(step -> !step.day().isAfter(today) && !step.day().isBefore(assigned))
                .max(Comparator.comparing(DueReminder::day));
    }
}
