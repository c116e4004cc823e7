package vn.tongket.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tongket.planning.mail.MailContents;
import vn.tongket.planning.mail.MailId;
import vn.tongket.planning.mail.OutboxService;
import vn.tongket.web.shell.Messages;

/** Backs {@code admin/mail.xhtml}. */
@Named
@ViewScoped
public class MailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxService outbox;

    @Inject
    private Messages messages;

    private String id;
    private MailContents contents;

    public void load() {
        contents = outbox.get(mailId());
    }

    public void retry() {
        outbox.retry(mailId());
        messages.info("text", "mails.waits-again", contents.mail().to());
        load();
    }

    private MailId mailId() {
        return new MailId(id == null ? "" : id);
    }

    public MailContents getContents() {
        return contents;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
