package vn.tongket.planning.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/** The outbox for the administrator (hộp thư gửi đi), MAI-6. */
@Stateless
@RolesAllowed("administrator")
public class OutboxService {

    @Inject
    private OutboxRepository outbox;

    private final Clock clock = Clock.systemUTC();

    /** The latest first; a state of null means all. */
    public Page<MailSummary> list(@NotNull PageRequest request, MailState state) {
        return outbox.list(request, state);
    }

    public MailContents get(@NotNull MailId id) {
        return outbox.get(id).contents(outbox.fileNames(id));
    }

    /** MAI-3 A mail that was given up waits again, with its three days from now. */
    public void retry(@NotNull MailId id) {
        outbox.get(id).retry(clock.instant());
    }

    /** MAI-4 The mail server, or null when mails are not posted. */
    public String server() {
        return MailSettings.configured().server();
    }
}
