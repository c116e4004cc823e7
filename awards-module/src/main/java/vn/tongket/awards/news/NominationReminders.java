package vn.tongket.awards.news;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.account.RoleHolderService;
import vn.tongket.planning.calendar.WorkingDayService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.reminding.ReminderSource;

/** Reminds of nominations that wait too long (nhắc hồ sơ chờ lâu), once a week for each pile: AWD-43. */
@Stateless
@LocalBean
@Local(ReminderSource.class)
@PermitAll
public class NominationReminders implements ReminderSource {

    private static final String DAYS = "tongket.awards.remind-after-days";
    private static final int WEEK = 7;
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private WaitingRepository waiting;

    @Inject
    private NoticeService notices;

    @Inject
    private RoleHolderService holders;

    @Inject
    private WorkingDayService workingDays;

    @Override
    public int remind(Clock clock) {
        int days =
                ConfigProvider.getConfig().getOptionalValue(DAYS, Integer.class).orElse(3);
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Waiting>> piles = waiting.before(before(today, days)).stream()
                .collect(Collectors.groupingBy(Waiting::pile, LinkedHashMap::new, Collectors.toList()));
        return piles.values().stream()
                .mapToInt(pile -> remind(pile, days, today))
                .sum();
    }

    /** The end of the day after which that many working days have passed. */
    private Instant before(LocalDate today, int days) {
        return workingDays.plus(today, -days).atStartOfDay(OFFICE).toInstant();
    }

    private int remind(List<Waiting> pile, int days, LocalDate today) {
        Waiting first = pile.get(0);
        Role role = first.withHead() ? Role.DEPARTMENT_HEAD : Role.PLANNER;
        Set<PersonId> told = holders.nearest(role, new UnitId(first.unit()), today);
        int count = 0;
        for (PersonId person : told) {
            long his = pile.stream()
                    .filter(one -> !person.value().equals(one.nominee()))
                    .count();
            if (his > 0) {
                count += notices.tell(person, message(first, his, days, today));
            }
        }
        return count;
    }

    private static NoticeMessage message(Waiting first, long count, int days, LocalDate today) {
        String key = "nomination-waiting:" + first.pile() + ":" + today.toEpochDay() / WEEK;
        return new NoticeMessage(
                key,
                NoticeKind.AWARD,
                NewsWording.of(first.withHead() ? "waiting.unit" : "waiting.office", count, days, first.title()),
                List.of(),
                first.withHead() ? "/awards/desk" : "/awards/appraisal?campaign=" + first.campaign());
    }
}
