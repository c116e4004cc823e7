package vn.tongket.planning.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.PersonId;

/** Keeping the office's calendar (quản lý lịch nghỉ lễ, nghỉ bù, làm bù). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "administrator"})
public class CalendarService {

    @Inject
    private CalendarRepository calendar;

    @Inject
    private CallerService callers;

    @Inject
    private Event<CalendarChanged> changed;

    public YearCalendar year(int year) {
        return new YearCalendar(year, calendar.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** CAL-5 Enters each of the days, or none when one of them is entered already. */
    public void enter(@NotNull @Valid SpecialDayEntry entry) {
        PersonId by = callers.caller().person();
        List<LocalDate> days = entry.days();
        for (LocalDate day : days) {
            if (calendar.taken(day)) {
                throw new BusinessException(CalendarError.DAY_TAKEN, day);
            }
            calendar.add(new SpecialDay(day, entry, by));
        }
        changed.fire(new CalendarChanged(days.get(0), days.get(days.size() - 1)));
    }

    /** @param seen the version that the caller saw; null for any */
    public void remove(@NotNull LocalDate day, Long seen) {
        SpecialDay found = calendar.get(day);
        KernelError.requireSameVersion(seen, found.version());
        calendar.remove(found);
        changed.fire(new CalendarChanged(day, day));
    }
}
