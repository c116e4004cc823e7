package vn.tongket.planning.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.plan.PlanId;

/** Who writes at a draft together (cùng soạn thảo). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "unit-officer", "department-head"})
public class PresenceService {

    private static final String BROWSER = "[A-Za-z0-9-]{8,40}";

    @Inject
    private PresenceRepository presences;

    @Inject
    private RevisionRepository revisions;

    @Inject
    private DraftReaders readers;

    @Inject
    private CallerService callers;

    /** REV-7 Says that this browser has the draft open, and answers who else has. */
    public Presence here(@NotNull PlanId id, @NotNull @Pattern(regexp = BROWSER) String browser) {
        long version = readers.plan(id).version();
        Caller caller = callers.caller();
        presences.here(id, browser, caller);
        RevisionSummary latest = revisions.latest(id).orElse(null);
        return new Presence(
                caller.username(),
                version,
                latest == null ? null : latest.personName(),
                latest == null ? null : latest.at(),
                presences.others(id, browser));
    }

    public void leave(@NotNull PlanId id, @NotNull @Pattern(regexp = BROWSER) String browser) {
        presences.gone(id, browser);
    }
}
