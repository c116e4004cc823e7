package vn.tongket.planning.guard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.guard.file.FileGuard;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.guard.layout.LayoutGuard;
import vn.tongket.planning.guard.layout.LayoutRepair;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;

/** What is to be looked at in a plan before it goes on (kiểm tra thể thức, căn cứ của kế hoạch). */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head", "administrator"})
public class PlanGuardService {

    @Inject
    private PlanService plans;

    @Inject
    private Inspection inspection;

    @Inject
    private GuardRepository store;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The findings of the stored plan at its date, the gravest first. */
    public List<PlanFinding> findings(@NotNull PlanId id) {
        PlanDetail plan = plans.get(id);
        return inspection.of(draft(plan), plan.issueDate() == null ? LocalDate.now(clock) : plan.issueDate());
    }

    /** The findings of what somebody is writing and has not stored. */
    public List<PlanFinding> check(@NotNull PlanDraft draft) {
        return inspection.of(draft, LocalDate.now(clock));
    }

    /**
     * The findings of a file that was read in, the gravest first: of its words, and of its look where it is one of Word.
     *
     * @param draft what was understood of it
     */
    public List<PlanFinding> uploaded(@NotNull byte[] file, @NotNull PlanDraft draft) {
        return Stream.concat(check(draft).stream(), FileGuard.check(file, draft).stream())
                .sorted(Comparator.comparing(PlanFinding::severity))
                .toList();
    }

    /** GRD-15 Stores the plan without this finding; refused when it is not there any more. */
    public PlanDetail repair(@NotNull PlanId id, @NotNull PlanFinding finding, Long seen) {
        PlanDetail plan = plans.get(id);
        PlanDraft draft = draft(plan);
        if (!LayoutGuard.check(draft).contains(finding)) {
            throw new BusinessException(GuardError.NOT_FOUND);
        }
        return plans.replace(id, LayoutRepair.repaired(draft, finding), seen);
    }

    /** GRD-17 Refuses a step that nobody gives a reason for, while there are errors and the office asks for one. */
    public void requireReason(@NotNull PlanId id, String reason, @NotNull Locale locale) {
        if (strictness() != GuardStrictness.REASON || reason != null && !reason.isBlank()) {
            return;
        }
        ReasonMissing.refuse(findings(id).stream().filter(PlanFinding::error).toList(), locale);
    }

    /** GRD-17 The same for a paper that goes on and is no plan. */
    public void requireReason(@NotNull PlanDraft paper, String reason, @NotNull Locale locale) {
        if (strictness() == GuardStrictness.REASON && (reason == null || reason.isBlank())) {
            ReasonMissing.refuse(
                    check(paper).stream().filter(PlanFinding::error).toList(), locale);
        }
    }

    public List<OverrideSummary> overrides(@NotNull PlanId id) {
        return store.overrides(plans.get(id).id());
    }

    public GuardStrictness strictness() {
        return store.setting().strictness();
    }

    @RolesAllowed({"leader", "administrator"})
    public void become(@NotNull GuardStrictness strictness) {
        store.setting().become(strictness);
    }

    private static PlanDraft draft(PlanDetail plan) {
        return new PlanDraft(plan.issuer(), plan.letterhead(), plan.text(), plan.time(), plan.warnings());
    }
}
