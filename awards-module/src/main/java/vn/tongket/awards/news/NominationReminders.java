package vn.tongket.awards.news;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.account.RoleHolderService;
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

    @Inject
    private WaitingRepository waiting;

    @Inject
    private NoticeService notices;

    @Inject
    private RoleHolderService holders;

    @Override
    public int remind(Clock clock) {
        int days =
                ConfigProvider.getConfig().getOptionalValue(DAYS, Integer.class).orElse(3);
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Waiting>> piles = waiting.before(clock.instant().minus(Duration.ofDays(days))).stream()
                .collect(Collectors.groupingBy(Waiting::pile, LinkedHashMap::new, Collectors.toList()));
        return piles.values().stream()
                .mapToInt(pile -> remind(pile, days, today))
                .sum();
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
