package vn.tongket.planning.subplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.amendment.AmendmentId;
import vn.tongket.planning.amendment.AmendmentKind;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.amendment.change.TimeWords;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;

/** What a sub-plan has from the plan above, as its unit sees it (phần kế thừa của kế hoạch đơn vị), SUB-2. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class InheritanceService {

    @Inject
    private SubPlanRepository subPlans;

    @Inject
    private PlanService plans;

    @Inject
    private AmendmentService amendments;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    /** Empty for a plan of its own. */
    public List<InheritedPartSummary> of(@NotNull PlanId id) {
        String words = words(plans.get(id).draft());
        return subPlans.parts(id).stream().map(part -> part.summary(words)).toList();
    }

    /** The plan above; empty for a plan of its own. */
    public Optional<PlanId> above(@NotNull PlanId id) {
        return subPlans.find(id).map(SubPlanEntry::parent);
    }

    public void leave(@NotBlank String partId) {
        InheritedPart part = subPlans.part(partId);
        Caller caller = writer(plans.get(part.plan()));
        part.decide(InheritedDecision.LEFT, caller.fullName(), clock.instant());
    }

    /** Into the draft; an issued sub-plan is amended by a paper of its own, whose identity is answered. */
    public Optional<AmendmentId> takeOver(@NotBlank String partId) {
        InheritedPart part = subPlans.part(partId);
        PlanDetail plan = plans.get(part.plan());
        Caller caller = writer(plan);
        PlanId above = above(plan.id()).orElseThrow();
        PlanDraft next = TakeOver.of(plan.draft(), part, subPlans.time(above));
        Optional<AmendmentId> paper = store(plan, next);
        part.decide(InheritedDecision.TAKEN, caller.fullName(), clock.instant());
        return paper;
    }

    private Optional<AmendmentId> store(PlanDetail plan, PlanDraft next) {
        if (plan.status() == PlanStatus.ISSUED) {
            return Optional.of(
                    amendments.draft(plan.id(), next, AmendmentKind.AMENDMENT).id());
        }
        if (plan.status() != PlanStatus.DRAFT) {
            throw new BusinessException(SubPlanError.UNDER_REVIEW);
        }
        plans.replace(plan.id(), next, null);
        return Optional.empty();
    }

    private Caller writer(PlanDetail plan) {
        Caller caller = callers.caller();
        if (!caller.mayAny(plan.issuer(), Role.PLANNER, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        return caller;
    }

    private static String words(PlanDraft draft) {
        Stream<String> data = Stream.of(
                String.valueOf(TimeWords.of(draft.time())),
                String.valueOf(draft.text().venue()));
        return Stream.concat(data, draft.text().sections().stream().map(section -> section.text()))
                .collect(Collectors.joining("\n"));
    }
}
