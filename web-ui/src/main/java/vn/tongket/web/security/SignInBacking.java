package vn.tongket.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import vn.tongket.planning.account.SignInService;

/** Backs {@code sign-in.xhtml}. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SignInService signIn;

    @NotBlank
    private String username;

    @NotBlank
    private String password;

    private String next;

    public void signIn() throws IOException {
        HttpServletRequest request = request();
        PortalSession.begin(request, signIn.signIn(username, password, request.getRemoteAddr()));
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + target());
    }

    public String signOut() throws ServletException {
        request().logout();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/sign-in?faces-redirect=true";
    }

    /** Where the user wanted to go; only a path of this portal. */
    private String target() {
        return next != null && next.startsWith("/") && !next.startsWith("//") && !next.contains("\\") ? next : "/home";
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
