package vn.tongket.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.planning.notice.InboxService;
import vn.tongket.web.shell.Messages;

/** The number of unread notices in the header (số thông báo chưa xem), asked for once a request. */
@Named
@RequestScoped
public class NoticeCount {

    private static final long MOST = 99;

    @Inject
    private InboxService inbox;

    @Inject
    private Messages messages;

    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = inbox.unread();
        }
        return unread;
    }

    public String getShown() {
        return getUnread() > MOST ? MOST + "+" : String.valueOf(getUnread());
    }

    public String getLabel() {
        return messages.text("text", "notices.in-header", getUnread());
    }
}
