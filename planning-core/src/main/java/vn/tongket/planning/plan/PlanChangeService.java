package vn.tongket.planning.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.matching.UnitNames;
import vn.tongket.planning.register.RegisteredNumber;
import vn.tongket.planning.revision.RevisionRecorder;

/**
 * Changes to a plan in force (thay đổi kế hoạch đã ban hành), inside the transaction that issues the amending paper.
 *
 * <p>The right to issue that paper is decided there.
 */
@Stateless
@RolesAllowed({"leader", "clerk", "department-head", "planner", "unit-officer"})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PlanChangeService {

    @Inject
    private PlanRepository plans;

    @Inject
    private CallerService callers;

    @Inject
    private DirectoryService directory;

    @Inject
    private RevisionRecorder revisions;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The plan says this from now on; units that it names for the first time see it. */
    public PlanDetail amend(@NotNull PlanId id, @NotNull PlanDraft next, @NotBlank String comment) {
        Caller caller = callers.caller();
        PlanRights rights = new PlanRights(caller);
        Plan plan = plans.get(id, rights);
        LocalDate today = LocalDate.now(clock);
        UnitNames names = new UnitNames(directory.matchAll(UnitNames.in(next.text()), today));
        plan.amend(next.saying(names.matched(next.text())), clock.instant());
        plans.show(id, names.addressed(plan.text()));
        plans.add(new PlanEvent(id, clock.instant(), caller, PlanAction.AMEND, comment));
        plans.flush();
        PlanDetail detail = plan.detail(rights);
        revisions.record(detail, PlanAction.AMEND, caller);
        return detail;
    }

    /** The units to which the plan was sent or that have work in it (PLN-10). */
    public Set<UnitId> sentTo(@NotNull PlanId id) {
        return plans.sentTo(id);
    }

    /** The same by a paper of equal form, whose number the plan bears from now on. */
    public PlanDetail replace(
            @NotNull PlanId id, @NotNull PlanDraft next, @NotNull RegisteredNumber number, @NotBlank String comment) {
        PlanRights rights = new PlanRights(callers.caller());
        plans.get(id, rights).succeedAs(number.symbol(), LocalDate.now(clock));
        return amend(id, next, comment);
    }
}
