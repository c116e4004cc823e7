package vn.tongket.web.signing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.SigningAuthorityService;
import vn.tongket.web.shell.Messages;
import vn.tongket.web.shell.VietnameseFormat;

/** Backs {@code signing/signer.xhtml}: the signer's lines of a plan, from his authority. */
@Named
@ViewScoped
public class SignerBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private SigningAuthorityService authorities;

    @Inject
    private Messages messages;

    private String id;
    private PlanDetail plan;
    private List<Signatory> signatories;

    public void load() {
        plan = plans.get(new PlanId(id == null ? "" : id));
        signatories = authorities.signatories(plan.issuer(), DocumentKind.PLAN, LocalDate.now(VietnameseFormat.OFFICE));
    }

    public void take(Signatory signatory) {
        PlanSigner lines = new PlanSigner(signatory.authority(), signatory.title(), signatory.fullName());
        plans.replace(plan.id(), plan.draft().saying(plan.text().signedBy(lines)), plan.version());
        messages.info("signText", "signer.taken", signatory.fullName());
        load();
    }

    /** Whether the paper names just this signer. */
    public boolean names(Signatory signatory) {
        PlanSigner named = plan.text().signer();
        return signatory.fullName().equals(named.name())
                && signatory.title().equals(named.title())
                && signatory.authority().equals(named.authority() == null ? "" : named.authority());
    }

    public boolean isChangeable() {
        return plan.may(PlanAction.CHANGE);
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public List<Signatory> getSignatories() {
        return signatories;
    }

    public String getId() {
        return id;
    }

    /** The address of a later request of the page does not name the plan any more. */
    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }
}
