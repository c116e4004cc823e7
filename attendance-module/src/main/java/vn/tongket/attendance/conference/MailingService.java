package vn.tongket.attendance.conference;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.OutgoingPaper;
import vn.tongket.planning.register.OutgoingRegister;

/**
 * The numbering of a conference's invitations (cấp số giấy mời), part of a use case whose right was decided there.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MailingService {

    private static final List<String> RECIPIENTS = List.of("Đại biểu theo danh sách mời", "Lưu: VT");

    @Inject
    private ConferenceRepository conferences;

    @Inject
    private OutgoingRegister register;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Holds the conference until the end of the transaction, so that its guests are written one call at a time. */
    public void hold(@NotNull PlanId plan) {
        conferences.lock(plan);
    }

    /** ATT-4 Running numbers for so many guests; the first call of all takes the giấy mời number. */
    public int takeOrdinals(@NotNull PlanId plan, int count) {
        Conference conference = conferences.lock(plan);
        int first = conference.takeOrdinals(count);
        if (!conference.hasMailing()) {
            ConferenceInfo info = conference.info();
            LocalDate today = LocalDate.now(clock);
            OutgoingPaper paper = new OutgoingPaper(
                    info.issuer(),
                    DocumentKind.INVITATION,
                    today,
                    info.title(),
                    text(info.letterhead().signerName()),
                    RECIPIENTS);
            conference.openMailing(register.register(paper).symbol(), today);
        }
        return first;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
