package vn.tongket.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.primefaces.model.file.UploadedFile;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.attachment.AttachmentDesk;
import vn.tongket.planning.attachment.AttachmentSummary;
import vn.tongket.planning.signing.desk.PlanPapers;
import vn.tongket.planning.signing.desk.SealedIssueService;
import vn.tongket.planning.signing.desk.SigningDeskService;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code signing/annex.xhtml}: an annex in a file of its own is signed and kept with its paper. */
@Named
@ViewScoped
public class AnnexBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SigningDeskService desk;

    @Inject
    private SealedIssueService sealing;

    @Inject
    private AttachmentDesk attachments;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private final KeyForm key = new KeyForm();
    private String id;
    private SignablePaper paper;
    private AttachmentSummary kept;
    private transient UploadedFile annex;

    public void load() {
        paper = desk.paper(new PaperRef(PlanPapers.KIND, id == null ? "" : id));
    }

    public void sign() {
        byte[] signed = sealing.signAnnex(paper.ref(), KeyForm.content(annex), key.order());
        kept = attachments.store(
                paper.ref().kind(),
                paper.ref().id(),
                signedName(annex.getFileName()),
                new ByteArrayInputStream(signed));
        messages.info("signText", "annex.signed", kept.name());
    }

    private static String signedName(String name) {
        return name.replaceFirst("(?i)\\.pdf$", "") + " (đã ký).pdf";
    }

    public boolean isClerk() {
        return paper.issued() && currentUser.caller().may(Role.CLERK, paper.issuer());
    }

    public SignablePaper getPaper() {
        return paper;
    }

    /** The annex that was signed last; null before. */
    public AttachmentSummary getKept() {
        return kept;
    }

    public KeyForm getKey() {
        return key;
    }

    public UploadedFile getAnnex() {
        return annex;
    }

    public void setAnnex(UploadedFile annex) {
        this.annex = annex;
    }

    public String getId() {
        return id;
    }

    /** The address of a later request of the page does not name the paper any more. */
    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }
}
