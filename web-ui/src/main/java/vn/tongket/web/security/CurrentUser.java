package vn.tongket.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;

/** The signed-in person as pages see him (người dùng hiện tại); rights are decided in the services. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private CallerService callers;

    private Caller caller;

    public Caller caller() {
        if (caller == null) {
            caller = callers.caller();
        }
        return caller;
    }

    public boolean isSignedIn() {
        return FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null;
    }

    public String getFullName() {
        return caller().fullName();
    }

    /** @param role name of a role, such as {@code PLANNER} */
    public boolean holds(String role) {
        return isSignedIn() && caller().holds(Role.valueOf(role));
    }
}
