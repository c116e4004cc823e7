package vn.tongket.planning.distribution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.PaperRegistered;

/** Sends a registered paper to its recipients (phát hành văn bản), in the transaction that registers it. */
@Stateless
@PermitAll
public class PaperDispatchListener {

    @Inject
    private DispatchRepository dispatches;

    @Inject
    private DirectoryService directory;

    @Inject
    private NoticeService notices;

    /** DST-1 */
    public void dispatch(@Observes PaperRegistered event) {
        OutgoingEntrySummary entry = event.entry();
        RecipientLines lines = new RecipientLines(event.recipients());
        lines.archive().ifPresent(holder -> dispatches.add(new ArchiveCopy(entry.entryId(), holder)));
        List<Recipient> recipients = lines.recipients(directory.matchAll(lines.names(), entry.issuedOn()));
        for (int i = 0; i < recipients.size(); i++) {
            Dispatch dispatch = new Dispatch(entry.entryId(), i + 1, recipients.get(i));
            if (recipients.get(i).unit() != null && tell(dispatch, entry) > 0) {
                dispatch.inPortal(entry.issuedOn());
            }
            dispatches.add(dispatch);
        }
    }

    private int tell(Dispatch dispatch, OutgoingEntrySummary entry) {
        UnitSummary unit = directory.unit(dispatch.unit());
        NoticeMessage message = new NoticeMessage(
                "dispatch:" + dispatch.id(),
                NoticeKind.DOCUMENT,
                "Văn bản gửi " + unit.shortName() + ": số " + entry.symbol(),
                List.of(entry.title()),
                "/records/copy?id=" + dispatch.id());
        return notices.tell(dispatch.unit(), message);
    }
}
