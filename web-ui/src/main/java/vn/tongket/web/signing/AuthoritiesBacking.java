package vn.tongket.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.AuthoritySummary;
import vn.tongket.planning.signing.SigningAuthorityService;
import vn.tongket.planning.signing.SigningForm;
import vn.tongket.planning.signing.record.SigningPolicyService;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code signing/authorities.xhtml}. */
@Named
@ViewScoped
public class AuthoritiesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SigningAuthorityService authorities;

    @Inject
    private SigningPolicyService policies;

    @Inject
    private Messages messages;

    private List<AuthoritySummary> list;
    private AuthorityForm form = new AuthorityForm();
    private UnitSummary policyBody;

    public void load() {
        list = authorities.list();
    }

    public void record() {
        authorities.record(form.entry());
        messages.info("signText", "authorities.recorded");
        form = new AuthorityForm();
        load();
    }

    public void end(AuthoritySummary authority) {
        authorities.end(authority.id(), LocalDate.now(VietnameseFormat.OFFICE));
        messages.info("signText", "authorities.ended");
        load();
    }

    public void requireSignatures(boolean required) {
        policies.requireSignatures(policyBody.unitId(), required);
        messages.info("signText", required ? "policy.required" : "policy.free", policyBody.name());
    }

    public Set<SigningForm> getForms() {
        return EnumSet.complementOf(EnumSet.of(SigningForm.BY_MANDATE));
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public List<AuthoritySummary> getList() {
        return list;
    }

    public AuthorityForm getForm() {
        return form;
    }

    public UnitSummary getPolicyBody() {
        return policyBody;
    }

    public void setPolicyBody(UnitSummary policyBody) {
        this.policyBody = policyBody;
    }
}
