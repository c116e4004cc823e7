package vn.tongket.planning.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** Who may see and do what with incoming documents (quyền đối với văn bản đến): INC-4. */
@ApplicationScoped
class IncomingRights {

    private static final Role[] READERS = {Role.CLERK, Role.LEADER, Role.PLANNER, Role.AUDITOR};

    @Inject
    private CallerService callers;

    @Inject
    private DirectoryService directory;

    void requireReader(UnitId body) {
        if (!callers.caller().mayAny(body, READERS)) {
            throw new BusinessException(IncomingError.NOT_FOUND);
        }
    }

    void requireClerk(UnitId body) {
        if (!callers.caller().may(Role.CLERK, body)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    void requireAssigner(UnitId body) {
        if (!callers.caller().mayAny(body, Role.CLERK, Role.LEADER)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    boolean mayRead(IncomingSummary document) {
        Caller caller = callers.caller();
        return caller.mayAny(new UnitId(document.unitId()), READERS)
                || document.holderUnit() != null
                        && caller.mayAny(new UnitId(document.holderUnit()), Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD)
                || caller.person().value().equals(document.holderPerson());
    }

    /** Bodies that have a seal of their own, so that documents are addressed to them. */
    List<UnitSummary> bodies(LocalDate day) {
        Caller caller = callers.caller();
        return directory.units(day).stream()
                .filter(unit -> unit.symbol() != null && caller.mayAny(unit.unitId(), READERS))
                .toList();
    }
}
