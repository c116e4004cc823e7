package vn.tongket.web.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.calendar.CalendarService;
import vn.tongket.planning.calendar.Occasion;
import vn.tongket.planning.calendar.SpecialDayEntry;
import vn.tongket.planning.calendar.SpecialDaySummary;
import vn.tongket.planning.calendar.YearCalendar;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code admin/calendar.xhtml}: the holidays and worked weekends of a year. */
@Named
@ViewScoped
public class CalendarBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarService calendar;

    @Inject
    private Messages messages;

    private int year = LocalDate.now(VietnameseFormat.OFFICE).getYear();
    private YearCalendar shown;
    private LocalDate from;
    private LocalDate to;
    private Occasion occasion;
    private String name;
    private String source;

    public YearCalendar getShown() {
        if (shown == null) {
            shown = calendar.year(year);
        }
        return shown;
    }

    public void enter() {
        calendar.enter(new SpecialDayEntry(from, to, occasion, name, source));
        messages.info("planText", "calendar.entered", name);
        from = null;
        to = null;
        shown = null;
    }

    public void remove(SpecialDaySummary day) {
        calendar.remove(day.day(), day.version());
        messages.info("planText", "calendar.removed", VietnameseFormat.day(day.day()));
        shown = null;
    }

    public Occasion[] getOccasions() {
        return Occasion.values();
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = Math.min(2100, Math.max(2000, year));
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public void setOccasion(Occasion occasion) {
        this.occasion = occasion;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
