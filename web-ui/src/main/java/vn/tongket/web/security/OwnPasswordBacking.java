package vn.tongket.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.AccountError;
import vn.tongket.planning.account.OwnPasswordService;
import vn.tongket.web.shell.Messages;

/** Backs {@code account/password.xhtml}. */
@Named
@RequestScoped
public class OwnPasswordBacking {

    @Inject
    private OwnPasswordService passwords;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private String old;
    private String wanted;
    private String again;

    public void change() {
        if (!wanted.equals(again)) {
            throw new BusinessException(AccountError.PASSWORDS_DIFFER);
        }
        passwords.change(old, wanted, request.getRemoteAddr());
        messages.info("text", "password.changed");
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
