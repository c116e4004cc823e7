package vn.tongket.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.planning.notice.InboxService;
import vn.tongket.web.shell.Messages;

/** Backs {@code WEB-INF/mail/notice-mail.xhtml}. */
@Named
@RequestScoped
public class NoticeMailBacking {

    @Inject
    private InboxService inbox;

    @Inject
    private Messages messages;

    public boolean isMailed() {
        return inbox.mailed();
    }

    public boolean isDeclined() {
        return inbox.mailDeclined();
    }

    public void decline(boolean declined) {
        inbox.declineMail(declined);
        messages.info("text", "notice-mail.saved");
    }
}
