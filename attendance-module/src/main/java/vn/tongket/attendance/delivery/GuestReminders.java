package vn.tongket.attendance.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.terms.InvitationTerms;
import vn.tongket.attendance.terms.TermsService;

/** Reminds guests on the days that their conference wants (nhắc khách chưa trả lời theo lịch), ATT-34. */
@Stateless
@PermitAll
public class GuestReminders {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private TermsService terms;

    @Inject
    private ConferenceService conferences;

    private final Clock clock = Clock.system(OFFICE);

    /** Answers how many guests are reminded now. */
    public int remindToday() {
        LocalDate today = LocalDate.now(clock);
        AtomicInteger reminded = new AtomicInteger();
        terms.reminding().forEach((plan, wanted) -> {
            if (due(conferences.facts(plan), wanted, today)) {
                reminded.addAndGet(deliveries.queueReminders(plan, "", today, clock.instant()));
            }
        });
        return reminded.get();
    }

    static boolean due(ConferenceInfo conference, InvitationTerms terms, LocalDate today) {
        if (!conference.inForce()) {
            return false;
        }
        if (conference.startsAt() == null) {
            return terms.answersEndTomorrow(today);
        }
        long days = ChronoUnit.DAYS.between(today, conference.day());
        return days > 0
                && (terms.answersEndTomorrow(today) || terms.reminderDays().contains((int) days));
    }
}
