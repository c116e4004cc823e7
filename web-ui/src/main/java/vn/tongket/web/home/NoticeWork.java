package vn.tongket.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.notice.InboxService;
import vn.tongket.web.shell.VietnameseFormat;

/** Notices that the person has not read (thông báo chưa xem), the latest first. */
@ApplicationScoped
class NoticeWork implements WorkSource {

    private static final PageRequest SOME = new PageRequest(null, 0, 5, null);

    @Inject
    private InboxService inbox;

    @Override
    public List<WorkItem> waitingFor(Caller caller) {
        return inbox.list(SOME, true).items().stream()
                .map(notice -> new WorkItem(
                        "text",
                        "work.notice",
                        notice.subject(),
                        VietnameseFormat.moment(notice.toldAt()),
                        "/notice?id=" + notice.id(),
                        null,
                        false))
                .toList();
    }
}
