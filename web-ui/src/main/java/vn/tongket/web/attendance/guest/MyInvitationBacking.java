package vn.tongket.web.attendance.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.planning.plan.PlanId;

/** Backs {@code attendance/my-invitation.xhtml}, which leads a guest with an account to his own invitation. */
@Named
@RequestScoped
public class MyInvitationBacking {

    @Inject
    private GuestService guests;

    private String plan;

    public void open() throws IOException {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        context.redirect(context.getRequestContextPath() + "/guest/answer?c=" + guests.ownSecret(new PlanId(plan)));
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
