package vn.tongket.planning.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.correction.CorrectionOrder;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;

/** Writing and reading amending papers (soạn, xem văn bản điều chỉnh). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class AmendmentService {

    @Inject
    private AmendmentRepository amendments;

    @Inject
    private AmendmentDrafting drafting;

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    @Inject
    private DirectoryService directory;

    @Inject
    private Event<ConsequencesSought> sought;

    private final Clock clock = Clock.systemUTC();

    /** AMD-3 Whom and what the change would touch; nothing is stored. */
    public List<Consequence> consequences(@NotNull PlanId id, @NotNull @Valid PlanDraft wanted) {
        return counted(id, plans.get(id).draft(), wanted);
    }

    /** What the paper touches, or would. */
    public List<Consequence> consequences(@NotNull AmendmentId id) {
        Amendment amendment = amendments.get(id);
        return counted(amendment.plan(), amendment.before(), amendment.after());
    }

    /** AMD-1 A change with the paper that will make it. */
    public AmendmentDetail draft(@NotNull PlanId id, @NotNull @Valid PlanDraft wanted, @NotNull AmendmentKind kind) {
        PlanDetail plan = plans.get(id);
        Caller caller = callers.caller();
        AmendmentRights rights = new AmendmentRights(caller, plan);
        rights.require(AmendmentStep.CHANGE);
        Amendment amendment = drafting.change(plan, wanted, kind, caller.person());
        return amendment.detail(rights.stepsOn(amendment));
    }

    /** AMD-9 A letter that puts wrong form or procedure right. */
    public AmendmentDetail correct(@NotNull PlanId id, @NotNull @Valid CorrectionOrder order) {
        PlanDetail plan = plans.get(id);
        Caller caller = callers.caller();
        AmendmentRights rights = new AmendmentRights(caller, plan);
        rights.require(AmendmentStep.CHANGE);
        Amendment letter = drafting.correction(plan, order, caller.person());
        return letter.detail(rights.stepsOn(letter));
    }

    /** What the guard looks at when the paper goes on. */
    public PlanDraft leaving(@NotNull AmendmentId id) {
        return AmendmentPaper.leaving(get(id));
    }

    public AmendmentDetail write(@NotNull AmendmentId id, @NotNull @Valid AmendmentText text, Long seen) {
        Amendment amendment = amendments.get(id);
        AmendmentRights rights = rights(amendment);
        rights.require(AmendmentStep.CHANGE);
        amendment.requireVersion(seen);
        amendment.write(text, clock.instant());
        amendments.flush();
        return amendment.detail(rights.stepsOn(amendment));
    }

    public AmendmentDetail get(@NotNull AmendmentId id) {
        Amendment amendment = amendments.get(id);
        return amendment.detail(rights(amendment).stepsOn(amendment));
    }

    /** AMD-6 In the order in which they took effect, those on their way last. */
    @RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head", "usher"})
    public List<AmendmentDetail> ofPlan(@NotNull PlanId id) {
        AmendmentRights rights = new AmendmentRights(callers.caller(), plans.get(id));
        return amendments.ofPlan(id).stream()
                .filter(amendment -> amendment.inEffect() || rights.seesDrafts())
                .map(amendment -> amendment.detail(rights.stepsOn(amendment)))
                .toList();
    }

    /** Whether the caller belongs to the offices that make the paper, which see who has read of it. */
    public boolean seesReaders(@NotNull AmendmentId id) {
        return rights(amendments.get(id)).seesDrafts();
    }

    /** Papers of the caller's offices in this state. */
    public List<AmendmentSummary> waiting(@NotNull AmendmentStatus status, int most) {
        return amendments.inState(AmendmentRights.offices(callers.caller(), status), status, most);
    }

    public OfficialDocument paper(@NotNull AmendmentId id) {
        AmendmentDetail amendment = get(id);
        String symbol = directory.unit(amendment.issuer()).symbol();
        return AmendmentPaper.of(amendment, plans.header(amendment.plan()), symbol);
    }

    /** AMD-6 The plan as it was before this paper. */
    public OfficialDocument original(@NotNull AmendmentId id) {
        AmendmentDetail amendment = get(id);
        return AmendmentPaper.original(amendment, plans.header(amendment.plan()));
    }

    private List<Consequence> counted(PlanId id, PlanDraft before, PlanDraft after) {
        ConsequencesSought question = new ConsequencesSought(
                plans.header(id), PlanChanges.of(before, after), after.time().startsAt());
        sought.fire(question);
        return question.found();
    }

    /** The caller sees the plan, or the paper does not exist for him. */
    private AmendmentRights rights(Amendment amendment) {
        return new AmendmentRights(callers.caller(), plans.get(amendment.plan()));
    }
}
