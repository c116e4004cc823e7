package vn.tongket.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.signing.desk.ExaminationService;
import vn.tongket.planning.signing.pades.Examination;
import vn.tongket.planning.signing.record.TrustAnchorSummary;
import vn.tongket.planning.signing.record.TrustService;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code signing/verify.xhtml}. */
@Named
@ViewScoped
public class VerifyBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExaminationService examinations;

    @Inject
    private TrustService trust;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private transient UploadedFile file;
    private transient UploadedFile certificate;
    private String fileName;
    private Examination result;

    public void examine() {
        byte[] content = KeyForm.content(file);
        result = examinations.examine(content == null ? new byte[0] : content);
        fileName = file == null ? "" : file.getFileName();
    }

    public void trust() {
        byte[] content = KeyForm.content(certificate);
        messages.info("signText", "anchors.added", trust.trust(content == null ? new byte[0] : content));
    }

    public void distrust(TrustAnchorSummary anchor) {
        trust.distrust(anchor.id());
        messages.info("signText", "anchors.removed", anchor.name());
    }

    public List<TrustAnchorSummary> getAnchors() {
        return trust.list();
    }

    public boolean isAdministrator() {
        return currentUser.caller().holds(Role.ADMINISTRATOR);
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public UploadedFile getCertificate() {
        return certificate;
    }

    public void setCertificate(UploadedFile certificate) {
        this.certificate = certificate;
    }

    public String getFileName() {
        return fileName;
    }

    public Examination getResult() {
        return result;
    }
}
