package vn.tongket.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;

/** The signed-in person as pages see him (người dùng hiện tại); rights are decided in the services. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private CallerService callers;

    @Inject
    private DirectoryService directory;

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

    public String getUsername() {
        return caller().username();
    }

    public String getFullName() {
        return caller().fullName();
    }

    /** The first letter of the given name. */
    public String getInitial() {
        String name = getFullName().strip();
        return name.substring(name.lastIndexOf(' ') + 1).substring(0, 1);
    }

    /** The unit of his highest role, by its short name. */
    public String getOfficeName() {
        return caller().homes().values().stream()
                .flatMap(Set::stream)
                .findFirst()
                .map(unit -> directory.unit(unit).shortName())
                .orElse("");
    }

    public Set<Role> getRoles() {
        return caller().homes().keySet();
    }

    /** @param role name of a role, such as {@code PLANNER} */
    public boolean holds(String role) {
        return isSignedIn() && caller().holds(Role.valueOf(role));
    }
}
