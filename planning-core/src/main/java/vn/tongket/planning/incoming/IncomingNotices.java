package vn.tongket.planning.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;

/** Tells whoever got an incoming document (báo văn bản đến cho người xử lý), once. */
@ApplicationScoped
class IncomingNotices {

    @Inject
    private NoticeService notices;

    void tellHolder(IncomingSummary document) {
        if (document.holderPerson() != null) {
            notices.tell(new PersonId(document.holderPerson()), message(document, document.holderPerson()));
        } else if (document.holderUnit() != null) {
            notices.tell(new UnitId(document.holderUnit()), message(document, document.holderUnit()));
        }
    }

    private static NoticeMessage message(IncomingSummary document, String holder) {
        return new NoticeMessage(
                "incoming:" + document.id() + ":" + holder,
                NoticeKind.DOCUMENT,
                "Văn bản đến số " + document.number() + ": " + (document.symbol() + " " + document.author()).strip(),
                List.of(document.subject()),
                "/records/incoming-document?id=" + document.id());
    }
}
