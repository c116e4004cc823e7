package vn.tongket.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tongket.planning.task.overview.TaskCard;
import vn.tongket.planning.task.overview.TaskOverviewService;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code plan/task-timeline.xhtml}: three months from the one in the address, unit by unit. */
@Named
@RequestScoped
public class TaskTimelineBacking {

    private static final int MONTHS = 3;
    private static final double ALL = 100;

    @Inject
    private TaskOverviewService overview;

    @Inject
    private TaskFilterBacking filter;

    private YearMonth month = YearMonth.now(VietnameseFormat.OFFICE);
    private List<TimelineRow> rows;

    public List<TimelineRow> getRows() {
        if (rows == null) {
            LocalDate from = month.atDay(1);
            LocalDate to = month.plusMonths(MONTHS - 1).atEndOfMonth();
            rows = overview.underWay(filter.filter(), from, to).stream()
                    .map(card -> TimelineBar.of(card, from, to))
                    .collect(Collectors.groupingBy(
                            bar -> bar.card().unitName(), LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(unit -> new TimelineRow(unit.getKey(), unit.getValue()))
                    .toList();
        }
        return rows;
    }

    /** Where today stands, in per cent; before 0 or after 100 when it is not shown. */
    public double getToday() {
        LocalDate from = month.atDay(1);
        double days = ChronoUnit.DAYS.between(from, month.plusMonths(MONTHS).atDay(1));
        return ChronoUnit.DAYS.between(from, LocalDate.now(VietnameseFormat.OFFICE)) / days * ALL;
    }

    public List<String> getMonths() {
        return IntStream.range(0, MONTHS)
                .mapToObj(month::plusMonths)
                .map(each -> "%02d/%d".formatted(each.getMonthValue(), each.getYear()))
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

    public String getPrevious() {
        return month.minusMonths(1).toString();
    }

    public String getNext() {
        return month.plusMonths(1).toString();
    }
}
