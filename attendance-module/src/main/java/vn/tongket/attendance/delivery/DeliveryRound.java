package vn.tongket.attendance.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.paper.InvitationPaperService;
import vn.tongket.attendance.terms.TermsService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.mail.Enclosure;
import vn.tongket.planning.mail.Mail;
import vn.tongket.planning.mail.MailService;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanId;

/** Hands over what waits to be sent (chuyển thư mời cho hộp thư và thông báo), some in each transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryRound {

    private static final int AT_ONCE = 40;

    @Inject
    private DeliveryRepository deliveries;

    @Inject
    private ConferenceService conferences;

    @Inject
    private InvitationPaperService papers;

    @Inject
    private TermsService terms;

    @Inject
    private MailService mails;

    @Inject
    private NoticeService notices;

    private final Clock clock = Clock.systemUTC();

    /** Answers how many were handed over; 0 when nothing waits. */
    public int hand() {
        List<Recipient> recipients = deliveries.take(AT_ONCE);
        for (Recipient recipient : recipients) {
            ConferenceInfo conference =
                    conferences.facts(new PlanId(recipient.guest().planId()));
            GuestLetter letter = new GuestLetter(conference, terms.of(conference.planId()), recipient);
            deliveries.handedOver(recipient, mailed(conference, recipient, letter), clock.instant());
            notice(recipient, letter);
        }
        return recipients.size();
    }

    private String mailed(ConferenceInfo conference, Recipient recipient, GuestLetter letter) {
        if (recipient.email() == null) {
            return null;
        }
        Optional<String> portal = ConfigProvider.getConfig().getOptionalValue("tongket.mail.portal", String.class);
        return mails.send(new Mail(
                        recipient.email(),
                        letter.subject(),
                        letter.text(portal),
                        enclosures(conference, recipient, clock.instant())))
                .value();
    }

    private List<Enclosure> enclosures(ConferenceInfo conference, Recipient recipient, Instant now) {
        List<Enclosure> enclosures = new ArrayList<>();
        if (conference.startsAt() != null && recipient.kind() != DeliveryKind.REMINDER) {
            boolean dead = !recipient.guest().status().alive();
            String sender = ConfigProvider.getConfig()
                    .getOptionalValue("tongket.mail.from", String.class)
                    .orElse(null);
            enclosures.add(new Enclosure(
                    "hoi-nghi.ics",
                    "text/calendar; method=" + (dead ? "CANCEL" : "REQUEST") + "; charset=" + StandardCharsets.UTF_8,
                    CalendarFile.of(
                            conference, recipient.guest(), recipient.sequence(), sender, recipient.email(), now)));
        }
        if (recipient.guest().status().issued() && recipient.kind() == DeliveryKind.INVITATION) {
            enclosures.add(new Enclosure(
                    "giay-moi.pdf", "application/pdf", papers.forDelivery(conference, recipient.guest())));
        }
        return enclosures;
    }

    private void notice(Recipient recipient, GuestLetter letter) {
        if (recipient.personId() != null) {
            notices.tell(
                    new PersonId(recipient.personId()),
                    new NoticeMessage(
                            "guest:" + recipient.guest().id() + ":" + recipient.sequence(),
                            NoticeKind.INVITATION,
                            letter.subject(),
                            letter.lines(),
                            recipient.kind() == DeliveryKind.CANCELLATION
                                    ? null
                                    : "/attendance/my-invitation?plan="
                                            + recipient.guest().planId()));
        }
    }
}
