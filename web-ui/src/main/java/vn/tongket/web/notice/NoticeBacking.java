package vn.tongket.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.planning.notice.InboxService;
import vn.tongket.planning.notice.NoticeId;
import vn.tongket.planning.notice.NoticeSummary;

/** Backs {@code notice.xhtml}: one notice, read by being shown. */
@Named
@RequestScoped
public class NoticeBacking {

    @Inject
    private InboxService inbox;

    private String id;
    private NoticeSummary notice;

    public void open() {
        notice = inbox.open(new NoticeId(id == null ? "" : id));
    }

    public NoticeSummary getNotice() {
        return notice;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
