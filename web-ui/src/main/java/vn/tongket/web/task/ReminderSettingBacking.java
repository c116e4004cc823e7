package vn.tongket.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.planning.task.reminder.ReminderSettingService;
import vn.tongket.planning.task.reminder.ReminderSettings;
import vn.tongket.web.shell.Messages;

/** Backs the reminders on {@code admin/calendar.xhtml}. */
@Named
@ViewScoped
public class ReminderSettingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReminderSettingService settings;

    @Inject
    private Messages messages;

    private long version;
    private String before;
    private String after;
    private int headAfter;
    private int officeAfter;

    @PostConstruct
    void load() {
        show(settings.get());
    }

    public void save() {
        show(settings.change(
                new ReminderSettings(version, numbers(before), numbers(after), headAfter, officeAfter), version));
        messages.info("planText", "reminder.saved");
    }

    private void show(ReminderSettings stored) {
        version = stored.version();
        before = joined(stored.daysBefore());
        after = joined(stored.daysAfter());
        headAfter = stored.headAfter();
        officeAfter = stored.officeAfter();
    }

    private static String joined(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<Integer> numbers(String days) {
        return days == null
                ? List.of()
                : Arrays.stream(days.split("\\D+"))
                        .filter(number -> number.matches("\\d{1,2}"))
                        .map(Integer::valueOf)
                        .toList();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public int getHeadAfter() {
        return headAfter;
    }

    public void setHeadAfter(int headAfter) {
        this.headAfter = headAfter;
    }

    public int getOfficeAfter() {
        return officeAfter;
    }

    public void setOfficeAfter(int officeAfter) {
        this.officeAfter = officeAfter;
    }
}
