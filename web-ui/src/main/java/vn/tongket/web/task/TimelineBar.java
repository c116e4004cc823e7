package vn.tongket.web.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tongket.planning.task.overview.TaskCard;

/**
 * A task on the line of time (thanh tiến độ), in per cent of the shown stretch.
 *
 * @param done how much of the width is done
 */
public record TimelineBar(TaskCard card, double start, double width, double done) implements Serializable {

    private static final double LEAST = 0.8;
    private static final double ALL = 100;

    static TimelineBar of(TaskCard card, LocalDate from, LocalDate to) {
        double days = ChronoUnit.DAYS.between(from, to) + 1;
        LocalDate begins = card.assignedOn().isBefore(from) ? from : card.assignedOn();
        LocalDate ends = card.deadline().isAfter(to) ? to : card.deadline();
        double start = ChronoUnit.DAYS.between(from, begins) / days * ALL;
        double width = Math.max(LEAST, (ChronoUnit.DAYS.between(begins, ends) + 1) / days * ALL);
        return new TimelineBar(card, start, width, width * card.percent() / ALL);
    }
}
