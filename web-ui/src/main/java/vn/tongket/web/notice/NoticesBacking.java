package vn.tongket.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.notice.InboxService;
import vn.tongket.planning.notice.NoticeSummary;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.PagedSearch;

/** Backs {@code notices.xhtml}: the user's own notices. */
@Named
@RequestScoped
public class NoticesBacking extends PagedSearch<NoticeSummary> {

    @Inject
    private InboxService inbox;

    @Inject
    private Messages messages;

    private boolean unreadOnly;

    @Override
    protected Page<NoticeSummary> find(PageRequest request) {
        return inbox.list(request, unreadOnly);
    }

    public String readAll() {
        messages.info("text", "notices.read-all-done", inbox.readAll());
        return "/notices?faces-redirect=true";
    }

    public boolean isUnreadOnly() {
        return unreadOnly;
    }

    public void setUnreadOnly(boolean unreadOnly) {
        this.unreadOnly = unreadOnly;
    }
}
