package vn.tongket.web.plan;

import java.io.Serializable;
import vn.tongket.planning.amendment.AmendmentText;
import vn.tongket.planning.plan.PlanSigner;

/** The words of an amending paper while they are written; lists one entry a line. */
public class AmendmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PlanSigner signer;
    private String title;
    private String bases;
    private String body;
    private String recipients;

    AmendmentForm(AmendmentText text) {
        signer = text.signer();
        title = text.title();
        bases = Lines.join(text.bases());
        body = text.body();
        recipients = Lines.join(text.recipients());
    }

    AmendmentText text() {
        return new AmendmentText(title, Lines.split(bases), body, Lines.split(recipients), signer);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBases() {
        return bases;
    }

    public void setBases(String bases) {
        this.bases = bases;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }
}
