package vn.tongket.planning.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;

/** A day that is free although it is no weekend, or worked although it is one (ngày nghỉ lễ, nghỉ bù, làm bù). */
@Entity
@Table(name = "special_day", schema = "planning")
class SpecialDay {

    @Id
    private LocalDate day;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private String name;
    private String source;

    @Column(name = "entered_by")
    private String enteredBy;

    protected SpecialDay() {
        // for JPA
    }

    SpecialDay(LocalDate day, SpecialDayEntry entry, PersonId by) {
        if (!entry.occasion().free() && !weekend(day)) {
            throw new BusinessException(CalendarError.NOT_A_WEEKEND, day);
        }
        this.day = day;
        occasion = entry.occasion();
        name = entry.name().strip();
        source = entry.source().strip();
        enteredBy = by.value();
    }

    long version() {
        return version;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
