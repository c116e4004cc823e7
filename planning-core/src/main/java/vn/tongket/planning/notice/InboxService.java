package vn.tongket.planning.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.PersonId;

/** The caller's own notices (hộp thông báo), NTC-3. */
@Stateless
@PermitAll
public class InboxService {

    @Inject
    private NoticeRepository notices;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    /** How many he has not read. */
    public long unread() {
        return notices.unread(me());
    }

    /** The latest first. */
    public Page<NoticeSummary> list(@NotNull PageRequest request, boolean unreadOnly) {
        return notices.inbox(me(), request, unreadOnly);
    }

    /** The notice, which is read by this (NTC-3). */
    public NoticeSummary open(@NotNull NoticeId id) {
        PersonId me = me();
        if (!notices.read(id, me, clock.instant())) {
            throw new BusinessException(NoticeError.NOT_FOUND, id);
        }
        return notices.get(id);
    }

    /** Answers how many were unread. */
    public int readAll() {
        return notices.readAll(me(), clock.instant());
    }

    /** NTC-9 Whether urgent notices reach the caller by mail, too. */
    public boolean mailed() {
        return notices.mailAddress(me()).isPresent();
    }

    public boolean mailDeclined() {
        return notices.mailDeclined(me());
    }

    public void declineMail(boolean declined) {
        notices.declineMail(me(), declined);
    }

    private PersonId me() {
        return callers.caller().person();
    }
}
