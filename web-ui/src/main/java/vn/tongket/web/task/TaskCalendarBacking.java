package vn.tongket.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.planning.task.overview.TaskCard;
import vn.tongket.planning.task.overview.TaskOverviewService;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code plan/task-calendar.xhtml}: the deadlines of a month, which stands in the address. */
@Named
@RequestScoped
public class TaskCalendarBacking {

    private static final int WEEK = 7;

    @Inject
    private TaskOverviewService overview;

    @Inject
    private TaskFilterBacking filter;

    private YearMonth month = YearMonth.now(VietnameseFormat.OFFICE);
    private List<List<CalendarDay>> weeks;

    /** From Monday to Sunday, as many weeks as the month touches. */
    public List<List<CalendarDay>> getWeeks() {
        if (weeks == null) {
            LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            Map<LocalDate, List<TaskCard>> due = overview.due(filter.filter(), first, last).stream()
                    .collect(Collectors.groupingBy(TaskCard::deadline));
            weeks = new ArrayList<>();
            for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusDays(WEEK)) {
                weeks.add(monday.datesUntil(monday.plusDays(WEEK))
                        .map(day -> day(day, due))
                        .toList());
            }
        }
        return weeks;
    }

    private CalendarDay day(LocalDate day, Map<LocalDate, List<TaskCard>> due) {
        LocalDate today = LocalDate.now(VietnameseFormat.OFFICE);
        return new CalendarDay(
                day, YearMonth.from(day).equals(month), day.equals(today), due.getOrDefault(day, List.of()));
    }

    /** The days of the month on which something is due, for a narrow screen. */
    public List<CalendarDay> getBusyDays() {
        return getWeeks().stream()
                .flatMap(List::stream)
                .filter(day -> day.ofMonth() && !day.cards().isEmpty())
                .toList();
    }

    public boolean late(TaskCard card) {
        return card.late(LocalDate.now(VietnameseFormat.OFFICE));
    }

    public String getMonth() {
        return month.toString();
    }

    /** An address that names no month shows the present one. */
    public void setMonth(String name) {
        try {
            month = name == null ? month : YearMonth.parse(name);
        } catch (DateTimeException noMonth) {
            month = YearMonth.now(VietnameseFormat.OFFICE);
        }
    }

    public String getTitle() {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public String getPrevious() {
        return month.minusMonths(1).toString();
    }

    public String getNext() {
        return month.plusMonths(1).toString();
    }
}
