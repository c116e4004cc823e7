package vn.tongket.web.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.task.overview.TaskCard;

/** One day of the month's sheet (ô ngày trên lịch), with the tasks that are due. */
public record CalendarDay(LocalDate day, boolean ofMonth, boolean today, List<TaskCard> cards) implements Serializable {

    private static final int SHOWN = 4;

    public List<TaskCard> shown() {
        return cards.size() > SHOWN ? cards.subList(0, SHOWN) : cards;
    }

    public int more() {
        return Math.max(0, cards.size() - SHOWN);
    }

    public int number() {
        return day.getDayOfMonth();
    }
}
