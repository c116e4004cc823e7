package vn.tongket.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.mail.MailState;
import vn.tongket.planning.mail.MailSummary;
import vn.tongket.planning.mail.OutboxService;
import vn.tongket.web.shell.PagedSearch;

/** Backs {@code admin/mails.xhtml}. */
@Named
@RequestScoped
public class MailsBacking extends PagedSearch<MailSummary> {

    @Inject
    private OutboxService outbox;

    private MailState state;

    @Override
    protected Page<MailSummary> find(PageRequest request) {
        return outbox.list(request, state);
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    /** Null when mails are not posted. */
    public String getServer() {
        return outbox.server();
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }
}
