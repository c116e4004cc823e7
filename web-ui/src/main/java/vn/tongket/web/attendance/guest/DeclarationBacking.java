package vn.tongket.web.attendance.guest;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import vn.tongket.attendance.declaration.DeclarationService;
import vn.tongket.attendance.delivery.DeliveryService;
import vn.tongket.attendance.substitution.ProposalSummary;
import vn.tongket.attendance.substitution.SubstitutionService;
import vn.tongket.web.shell.Messages;

/** Backs what a guest declares on {@code guest/answer.xhtml}, and his calendar file. */
@Named
@ViewScoped
public class DeclarationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeclarationService declarationService;

    @Inject
    private DeliveryService deliveryService;

    @Inject
    private SubstitutionService substitutionService;

    @Inject
    private Messages messages;

    private String secret;
    private DeclarationForm form;

    /** What the guest with this secret has declared so far. */
    public DeclarationForm of(String secret) {
        if (form == null) {
            this.secret = secret;
            form = new DeclarationForm();
            form.show(declarationService.view(secret, address()));
        }
        return form;
    }

    public void declare() {
        form.show(declarationService.declare(secret, address(), form.declaration()));
        messages.info("guestText", "declaration.saved");
    }

    /** Whom the guest proposed and who waits for approval; null when nobody does. */
    public ProposalSummary pending(String secret) {
        return substitutionService.pending(secret, address()).orElse(null);
    }

    public StreamedContent getCalendar() {
        byte[] file = deliveryService.calendar(secret, address());
        return DefaultStreamedContent.builder().name("hoi-nghi.ics").contentType("text/calendar").stream(
                        () -> new ByteArrayInputStream(file))
                .build();
    }

    private static String address() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRemoteAddr();
    }
}
