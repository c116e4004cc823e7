package vn.tongket.planning.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.plan.matching.IssuerFinder;
import vn.tongket.planning.plan.matching.TimePhrase;
import vn.tongket.planning.plan.matching.UnitNames;
import vn.tongket.planning.plan.paper.PlanPaper;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.revision.RevisionRecorder;

/** Writing and reading plans (soạn, tra cứu kế hoạch). Each public method is one transaction. */
@Stateless
@LocalBean
@Local(PlanDirectory.class)
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head", "usher"})
public class PlanService implements PlanDirectory {

    @Inject
    private PlanRepository plans;

    @Inject
    private CallerService callers;

    @Inject
    private DirectoryService directory;

    @Inject
    private IssuerFinder issuers;

    @Inject
    private RevisionRecorder revisions;

    @Inject
    private PlanAnnouncements announcements;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The draft as it would be stored: its issuer and its units found in the directory. Nothing is stored. */
    @RolesAllowed("planner")
    public PlanDraft prepare(@NotNull PlanDraft draft) {
        return matched(withBeginning(PlanBinding.bound(issuers.settle(draft, callers.caller(), today()))));
    }

    @RolesAllowed("planner")
    public PlanDetail draft(@NotNull @Valid PlanDraft draft) {
        Caller caller = callers.caller();
        return added(issuers.settle(draft, caller, today()), null, caller);
    }

    /** @param seen the version that the caller saw; a newer stored one refuses the change */
    @RolesAllowed({"planner", "unit-officer", "department-head"})
    public PlanDetail replace(@NotNull PlanId id, @NotNull @Valid PlanDraft draft, Long seen) {
        Caller caller = callers.caller();
        PlanRights rights = new PlanRights(caller);
        Plan plan = plans.get(id, rights);
        rights.require(plan, PlanAction.CHANGE);
        plan.requireVersion(seen);
        PlanDraft settled = draft.issuedBy(draft.issuer() == null ? plan.issuer() : draft.issuer());
        rights.requireDraftFor(settled.issuer(), plan.parent() != null);
        PlanDraft bound = PlanBinding.bound(settled, plan.draft());
        plan.replace(matched(withBeginning(bound)), clock.instant());
        plans.add(new PlanEvent(id, clock.instant(), caller, PlanAction.CHANGE, null));
        return kept(plan, rights, PlanAction.CHANGE, caller);
    }

    /** PLN-11 Drafts for lower units, each of which carries this plan out in its own area. */
    @RolesAllowed("planner")
    public List<PlanDetail> draftSubPlans(@NotNull PlanId id, @NotEmpty @Size(max = 500) List<@NotNull UnitId> units) {
        Caller caller = callers.caller();
        Plan plan = plans.get(id, new PlanRights(caller));
        List<PlanDetail> drafts = units.stream()
                .distinct()
                .map(unit -> added(SubPlan.of(plan, directory.unit(unit), caller), id, caller))
                .toList();
        PlanDetail parent = plan.detail(new PlanRights(caller));
        drafts.forEach(draft -> announcements.subPlanDrafted(parent, draft));
        return drafts;
    }

    public PlanDetail get(@NotNull PlanId id) {
        Caller caller = callers.caller();
        PlanRights rights = new PlanRights(caller);
        PlanDetail plan = plans.get(id, rights).detail(rights);
        revisions.seen(plan, caller);
        return plan;
    }

    /** The plan in the layout of an official document, ready to be printed. */
    public OfficialDocument paper(@NotNull PlanId id) {
        Plan plan = plans.get(id, new PlanRights(callers.caller()));
        String symbol = directory.unit(plan.issuer()).symbol();
        return PlanPaper.of(plan.header(), plan.text(), DocumentKind.PLAN.abbreviation() + "-" + symbol);
    }

    @Override
    public PlanHeader header(PlanId id) {
        return plans.get(id, new PlanRights(callers.caller())).header();
    }

    @Override
    public List<PlanHeader> inForce() {
        return plans.inForce(new PlanRights(callers.caller()));
    }

    /** @param status null for plans in every state */
    public Page<PlanSummary> list(@NotNull PageRequest request, PlanStatus status) {
        Set<PlanStatus> wanted = status == null ? EnumSet.allOf(PlanStatus.class) : EnumSet.of(status);
        return plans.list(request, wanted, new PlanRights(callers.caller()));
    }

    /** Who did what with the plan and when, the latest first (PLN-8). */
    public List<PlanEventSummary> history(@NotNull PlanId id) {
        plans.get(id, new PlanRights(callers.caller()));
        return plans.history(id);
    }

    /** PLN-10 A unit that got a task later sees the plan from then on. */
    @RolesAllowed({"planner", "leader"})
    public void showTo(@NotNull PlanId id, @NotNull UnitId unit) {
        plans.get(id, new PlanRights(callers.caller()));
        plans.show(id, Set.of(unit));
    }

    private PlanDetail added(PlanDraft draft, PlanId parent, Caller caller) {
        PlanRights rights = new PlanRights(caller);
        rights.requireDraftFor(draft.issuer(), parent != null);
        requireSymbol(draft.issuer());
        Plan plan =
                Plan.draft(matched(withBeginning(PlanBinding.bound(draft))), parent, caller.person(), clock.instant());
        plans.add(plan);
        plans.flush();
        plans.add(new PlanEvent(plan.id(), clock.instant(), caller, PlanAction.DRAFT, null));
        return kept(plan, rights, PlanAction.DRAFT, caller);
    }

    private PlanDetail kept(Plan plan, PlanRights rights, PlanAction action, Caller caller) {
        plans.flush();
        PlanDetail detail = plan.detail(rights);
        revisions.record(detail, action, caller);
        return detail;
    }

    private void requireSymbol(UnitId issuer) {
        if (directory.unit(issuer).symbol() == null) {
            throw new BusinessException(
                    PlanError.ISSUER_WITHOUT_SYMBOL, directory.unit(issuer).name());
        }
    }

    private PlanDraft matched(PlanDraft draft) {
        UnitNames names = new UnitNames(directory.matchAll(UnitNames.in(draft.text()), today()));
        return draft.saying(names.matched(draft.text()));
    }

    private static PlanDraft withBeginning(PlanDraft draft) {
        PlanTime time = draft.time();
        return time.startsAt() != null || time.text() == null
                ? draft
                : TimePhrase.beginning(time.text())
                        .map(start -> draft.at(new PlanTime(time.text(), start, time.endsAt())))
                        .orElse(draft);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
