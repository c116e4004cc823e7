package vn.tongket.planning.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The password of whoever is signed in (đổi mật khẩu của mình), ACC-6. */
@Stateless
@PermitAll
public class OwnPasswordService {

    @Inject
    private SignInService signIn;

    @Inject
    private AccountRepository accounts;

    @Resource
    private SessionContext session;

    /**
     * Takes the new password and ends every token that the old one gave.
     *
     * @param address where the attempt comes from; a wrong old password counts as a failed sign-in (ACC-3)
     */
    public void change(
            @NotNull @Size(max = 200) String old, @NotNull @Size(max = 200) String wanted, @NotNull String address) {
        Account account =
                accounts.get(signIn.proven(session.getCallerPrincipal().getName(), old, address));
        account.changePassword(PasswordHash.ofNew(wanted));
        accounts.removeTokens(account.id());
    }
}
