package vn.tongket.planning.task.history;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A change of the deadline (thay đổi thời hạn); the person is null where the calendar or the conference moved it. */
public record DeadlineLine(
        LocalDate oldDeadline, LocalDate newDeadline, DeadlineCause cause, String comment, String person, Instant at)
        implements Serializable {}
