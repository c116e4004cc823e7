package vn.tongket.planning.task.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.kernel.KernelError;

/** The stored form of {@link ReminderSettings}; there is one. */
@Entity
@Table(name = "task_reminder_setting", schema = "planning")
class ReminderSetting {

    @Id
    @Column(name = "only_one")
    private boolean onlyOne;

    @Version
    private long version;

    @Column(name = "days_before")
    private String daysBefore;

    @Column(name = "days_after")
    private String daysAfter;

    @Column(name = "head_after")
    private int headAfter;

    @Column(name = "office_after")
    private int officeAfter;

    protected ReminderSetting() {
        // for JPA
    }

    void write(ReminderSettings settings, Long seen) {
        KernelError.requireSameVersion(seen, version);
        daysBefore = joined(settings.daysBefore());
        daysAfter = joined(settings.daysAfter());
        headAfter = settings.headAfter();
        officeAfter = settings.officeAfter();
    }

    ReminderSettings settings() {
        return new ReminderSettings(version, numbers(daysBefore), numbers(daysAfter), headAfter, officeAfter);
    }

    private static String joined(List<Integer> days) {
        return days.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String days) {
        return days.isEmpty()
                ? List.of()
                : Arrays.stream(days.split(",")).map(Integer::valueOf).toList();
    }
}
