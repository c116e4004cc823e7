package vn.tongket.planning.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;

/** Removes every night the bytes that belong to no attachment any more (dọn kho tệp): ATC-8. */
@Stateless
@PermitAll
public class AttachmentSweep {

    private static final Logger LOG = Logger.getLogger(AttachmentSweep.class.getName());
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private AttachmentRepository attachments;

    private final Clock clock = Clock.systemUTC();

    @Schedule(hour = "2", minute = "17", persistent = false)
    public void sweep() {
        int removed = new ContentShelf(attachments, AttachmentSettings.configured())
                .sweep(clock.instant().minus(KEPT));
        LOG.info(() -> removed + " unused files removed");
    }
}
