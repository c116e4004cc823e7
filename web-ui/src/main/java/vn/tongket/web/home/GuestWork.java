package vn.tongket.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.attendance.quota.UnitGuestService;
import vn.tongket.attendance.quota.UnitShare;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.web.shell.VietnameseFormat;

/** Groups for which the person's unit has still to name guests (cử người dự). */
@ApplicationScoped
class GuestWork implements WorkSource {

    @Inject
    private UnitGuestService guests;

    @Override
    public List<WorkItem> waitingFor(Caller caller) {
        if (!caller.holdsAny(Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD)) {
            return List.of();
        }
        return guests.shares().stream()
                .filter(UnitShare::open)
                .filter(share -> share.group().quota() != null)
                .filter(share -> !share.conference().day().isBefore(LocalDate.now(VietnameseFormat.OFFICE)))
                .limit(MOST)
                .map(GuestWork::item)
                .toList();
    }

    private static WorkItem item(UnitShare share) {
        String named = share.named().size() + "/" + share.group().quota();
        LocalDate day = share.conference().startsAt() == null
                ? null
                : share.conference().day();
        return new WorkItem(
                "text",
                "work.guests-to-name",
                share.group().name() + " (" + named + ")",
                share.conference().title(),
                "/attendance/my-guests",
                day,
                false);
    }
}
