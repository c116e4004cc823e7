package vn.tongket.planning.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;

/** What a unit does with the copies that it was sent (nhận văn bản): DST-2. */
@Stateless
@RolesAllowed({"unit-officer", "department-head", "planner", "leader", "clerk", "auditor"})
public class ReceiptService {

    private static final Role[] RECEIVERS = {Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD};

    @Inject
    private DispatchRepository dispatches;

    @Inject
    private ReceivedCopyReader copies;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    /** Opens the unit's copy; the first of the unit who does so leaves the receipt. */
    public ReceivedCopy open(@NotNull DispatchId id) {
        Caller caller = callers.caller();
        Dispatch dispatch = dispatches.get(id);
        if (dispatch.unit() == null || !units(caller).contains(dispatch.unit())) {
            throw new BusinessException(DispatchError.NOT_FOUND);
        }
        dispatch.opened(caller.fullName(), clock.instant());
        return copies.read(dispatch);
    }

    /** The caller was shown what the portal has of this subject: his units have opened their copies of it. */
    public void shown(@NotNull String subjectKind, @NotNull String subjectId) {
        Caller caller = callers.caller();
        dispatches
                .unopened(subjectKind, subjectId, units(caller))
                .forEach(dispatch -> dispatch.opened(caller.fullName(), clock.instant()));
    }

    private static Set<UnitId> units(Caller caller) {
        Set<UnitId> units = new HashSet<>();
        for (Role role : RECEIVERS) {
            units.addAll(caller.homesAs(role));
        }
        return units;
    }
}
