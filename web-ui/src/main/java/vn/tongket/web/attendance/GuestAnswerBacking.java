package vn.tongket.web.attendance;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Base64;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.attendance.invitation.GuestView;
import vn.tongket.attendance.paper.InvitationPaperService;
import vn.tongket.attendance.substitution.SubstitutionService;
import vn.tongket.planning.document.render.QrCode;
import vn.tongket.web.shell.Messages;

/** Backs {@code guest/answer.xhtml}, which a guest opens by his own link and without an account. */
@Named
@ViewScoped
public class GuestAnswerBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "guestText";
    private static final int QR_PIXELS = 480;

    @Inject
    private GuestService guestService;

    @Inject
    private SubstitutionService substitutionService;

    @Inject
    private InvitationPaperService invitationPapers;

    @Inject
    private QrCode qrCode;

    @Inject
    private Messages messages;

    private String secret;
    private GuestView view;
    private String reason;
    private GuestForm substitute = new GuestForm();

    public void load() {
        view = guestService.view(secret == null ? "" : secret, address());
    }

    public void accept() {
        view = guestService.accept(secret, address());
        messages.info(TEXTS, "answer.accepted");
    }

    public void decline() {
        view = guestService.decline(secret, address(), reason);
        messages.info(TEXTS, "answer.declined");
    }

    public void substitute() {
        boolean done = substitutionService.name(secret, address(), substitute.guest(), reason);
        view = guestService.view(secret, address());
        messages.info(TEXTS, done ? "answer.substituted" : "answer.proposed", substitute.getFullName());
    }

    /** The pass as a picture within the page. */
    public String getQr() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(qrCode.png(view.pass(), QR_PIXELS));
    }

    public StreamedContent getPaper() {
        byte[] pdf = invitationPapers.pdf(secret, address());
        return DefaultStreamedContent.builder().name("giay-moi.pdf").contentType("application/pdf").stream(
                        () -> new ByteArrayInputStream(pdf))
                .build();
    }

    private static String address() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRemoteAddr();
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public GuestView getView() {
        return view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public GuestForm getSubstitute() {
        return substitute;
    }
}
