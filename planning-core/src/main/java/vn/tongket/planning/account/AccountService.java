package vn.tongket.planning.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Use cases of the accounts (quản trị tài khoản). */
@Stateless
@RolesAllowed("administrator")
public class AccountService {

    @Inject
    private AccountRepository accounts;

    @Resource
    private SessionContext session;

    private final Clock clock = Clock.systemDefaultZone();

    public AccountId open(
            @NotNull @Pattern(regexp = "[a-zA-Z0-9._-]{2,60}") String username,
            @NotNull String password,
            @NotNull PersonId person) {
        if (accounts.find(username).isPresent()) {
            throw new BusinessException(AccountError.USERNAME_TAKEN, username);
        }
        Account account = new Account(username, PasswordHash.ofNew(password), person);
        accounts.add(account);
        return account.id();
    }

    public void grant(
            @NotNull AccountId id, @NotNull Role role, @NotNull UnitId unit, @NotNull LocalDate from, LocalDate to) {
        other(id).grant(role, unit, from, to);
    }

    public void revoke(@NotNull AccountId id, @NotBlank String grantId) {
        other(id).revoke(grantId, LocalDate.now(clock));
    }

    public void enable(@NotNull AccountId id, boolean enabled) {
        other(id).enable(enabled);
    }

    public void resetPassword(@NotNull AccountId id, @NotNull String password) {
        accounts.get(id).changePassword(PasswordHash.ofNew(password));
    }

    public Page<AccountSummary> list(@NotNull PageRequest request) {
        return accounts.list(request);
    }

    public AccountSummary get(@NotNull AccountId id) {
        return accounts.summary(accounts.get(id).username())
                .orElseThrow(() -> new BusinessException(AccountError.NOT_FOUND, id));
    }

    public List<GrantSummary> grants(@NotNull AccountId id) {
        return accounts.grants(id);
    }

    /** The account, unless it is the caller's own (ACC-5). */
    private Account other(AccountId id) {
        Account account = accounts.get(id);
        if (account.username().equals(session.getCallerPrincipal().getName())) {
            throw new BusinessException(AccountError.OWN_ACCOUNT);
        }
        return account;
    }
}
