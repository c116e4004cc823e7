package vn.tongket.planning.signing;

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
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.PersonId;

/** The head lets others sign in his place (ủy quyền, phân công ký thay), himself and in his own name. */
@Stateless
@RolesAllowed({"leader", "department-head"})
public class SigningDelegationService {

    @Inject
    private SigningRepository signing;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** SGN-2 Only by an authority of one's own that leads the body; a mandate that was received is none. */
    public void delegate(@NotNull @Valid DelegationEntry entry) {
        PersonId delegator = callers.caller().person();
        SigningAuthority authority = signing.get(SigningAuthority.class, entry.authorityId());
        if (!signing.holds(delegator, authority, LocalDate.now(clock))) {
            throw new BusinessException(SigningError.NOT_HIS_TO_DELEGATE);
        }
        signing.add(SigningDelegation.of(authority, delegator, entry));
    }

    public void revoke(@NotBlank String delegationId) {
        signing.get(SigningDelegation.class, delegationId)
                .revoke(callers.caller().person(), LocalDate.now(clock));
    }

    /** What the caller may delegate. */
    public List<AuthoritySummary> delegable() {
        return signing.led(callers.caller().person(), LocalDate.now(clock));
    }

    @RolesAllowed({"leader", "department-head", "administrator", "planner", "clerk", "auditor"})
    public List<DelegationSummary> list() {
        return signing.delegations();
    }
}
