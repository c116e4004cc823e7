package vn.tongket.planning.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.directory.UnitId;

/** The head of a unit lets a deputy act in his place for a time (ủy quyền cho cấp phó), ACC-7. */
@Stateless
@RolesAllowed("department-head")
public class RoleDelegationService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private RoleDelegationRepository delegations;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public void delegate(@NotNull @Valid RoleDelegationEntry entry) {
        Caller caller = callers.caller();
        require(delegations.holdsItself(caller.person(), entry.unit(), today()), AccountError.NOT_HIS_TO_DELEGATE);
        require(!caller.is(entry.deputy()), AccountError.OWN_ACCOUNT);
        require(!entry.to().isBefore(entry.from()) && !entry.to().isBefore(today()), AccountError.DAYS_IN_WRONG_ORDER);
        Account deputy = delegations
                .accountOf(entry.deputy())
                .orElseThrow(() -> new BusinessException(AccountError.DEPUTY_WITHOUT_ACCOUNT));
        require(!delegations.holds(entry), AccountError.HOLDS_THE_ROLE);
        deputy.deputise(entry, caller.person());
        accounts.flush();
    }

    /** Ends at once what the caller delegated. */
    public void revoke(@NotBlank String id) {
        RoleDelegationSummary delegation = list().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessException(AccountError.NOT_FOUND, id));
        if (!delegation.delegatorId().equals(callers.caller().person().value())) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        delegations.accountWith(id).revoke(id, today());
    }

    /** What the caller gave and what was given to him, the latest first. */
    public List<RoleDelegationSummary> list() {
        return delegations.list(callers.caller().person());
    }

    /** The units whose head the caller is himself. */
    public List<UnitId> delegable() {
        Caller caller = callers.caller();
        return caller.homesAs(Role.DEPARTMENT_HEAD).stream()
                .filter(unit -> delegations.holdsItself(caller.person(), unit, today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void require(boolean satisfied, AccountError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }
}
