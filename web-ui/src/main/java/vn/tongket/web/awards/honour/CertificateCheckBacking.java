package vn.tongket.web.awards.honour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.tongket.awards.certificate.VerificationService;
import vn.tongket.awards.certificate.VerifiedCertificate;

/** Backs {@code guest/certificate.xhtml}, which whoever holds a certificate opens by its QR code. */
@Named
@RequestScoped
public class CertificateCheckBacking {

    @Inject
    private VerificationService verification;

    private String code;
    private VerifiedCertificate found;

    public void load() {
        if (code != null && !code.isBlank()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            verification
                    .find(code, request.getRemoteAddr())
                    .ifPresentOrElse(certificate -> found = certificate, () -> unknown(faces));
        }
    }

    private static void unknown(FacesContext faces) {
        String text =
                faces.getApplication().getResourceBundle(faces, "awards").getString("CertificateError.NOT_IN_ROLL");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public VerifiedCertificate getFound() {
        return found;
    }
}
