package vn.tongket.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.AuthoritySummary;
import vn.tongket.planning.signing.DelegationSummary;
import vn.tongket.planning.signing.SigningDelegationService;
import vn.tongket.planning.signing.SigningForm;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code signing/delegations.xhtml}. */
@Named
@ViewScoped
public class DelegationsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SigningDelegationService delegations;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private List<DelegationSummary> list;
    private List<AuthoritySummary> delegable;
    private DelegationForm form = new DelegationForm();

    public void load() {
        list = delegations.list();
        delegable = delegations.delegable();
    }

    public void delegate() {
        delegations.delegate(form.entry());
        messages.info("signText", "delegations.done", form.getDelegate().fullName());
        form = new DelegationForm();
        load();
    }

    public void revoke(DelegationSummary delegation) {
        delegations.revoke(delegation.id());
        messages.info("signText", "delegations.revoked", delegation.delegateName());
        load();
    }

    public boolean mayRevoke(DelegationSummary delegation) {
        return delegation.revokedOn() == null
                && delegation.delegatorId().equals(currentUser.caller().person().value());
    }

    public List<SigningForm> getForms() {
        return List.of(SigningForm.DEPUTY, SigningForm.BY_MANDATE);
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public List<DelegationSummary> getList() {
        return list;
    }

    public List<AuthoritySummary> getDelegable() {
        return delegable;
    }

    public DelegationForm getForm() {
        return form;
    }
}
