package vn.tongket.planning.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;

/** The incoming register (sổ đăng ký văn bản đến). Each public method is one transaction. */
@Stateless
@RolesAllowed({"clerk", "leader", "planner", "auditor", "unit-officer", "department-head"})
public class IncomingService {

    @Inject
    private IncomingRepository documents;

    @Inject
    private IncomingRights rights;

    @Inject
    private CallerService callers;

    @Inject
    private PlanService plans;

    @Inject
    private IncomingNotices notices;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /**
     * INC-1 Enters the document under the next number of the year.
     *
     * @param twice whether the clerk knows that the same document is there already (INC-2)
     */
    @RolesAllowed("clerk")
    public IncomingSummary enter(@NotNull UnitId body, @NotNull @Valid IncomingEntry entry, boolean twice) {
        rights.requireClerk(body);
        if (entry.arrivedOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessException(IncomingError.ARRIVES_IN_FUTURE);
        }
        Optional<IncomingSummary> same = twice ? Optional.empty() : documents.same(body, entry.sameAs());
        same.ifPresent(there -> {
            throw new BusinessException(
                    IncomingError.SAME_DOCUMENT,
                    there.symbol(),
                    there.author(),
                    Integer.toString(there.number()),
                    Integer.toString(there.arrivedOn().getYear()));
        });
        int number = documents.next(body, entry.arrivedOn().getYear());
        IncomingDocument document =
                new IncomingDocument(body, number, entry, callers.caller().fullName());
        documents.add(document);
        return document.summary();
    }

    /** @param seen the version that the caller saw; a newer stored one refuses the change */
    @RolesAllowed("clerk")
    public void correct(@NotNull IncomingId id, @NotNull @Valid IncomingEntry entry, Long seen) {
        IncomingDocument document = documents.get(id);
        rights.requireClerk(document.unit());
        KernelError.requireSameVersion(seen, document.version());
        document.correct(entry);
    }

    @RolesAllowed({"clerk", "leader"})
    public void assign(@NotNull IncomingId id, @NotNull @Valid IncomingAssignment assignment) {
        IncomingDocument document = readable(id);
        rights.requireAssigner(document.unit());
        document.assign(assignment);
        documents.flush();
        notices.tellHolder(document.summary());
    }

    /** @param plan null takes the link away */
    @RolesAllowed({"clerk", "planner", "leader"})
    public void link(@NotNull IncomingId id, PlanId plan, PlanLinkKind link) {
        IncomingDocument document = readable(id);
        if (plan != null) {
            plans.get(plan);
        }
        document.link(plan, link == null ? PlanLinkKind.ANSWERED : link);
    }

    public IncomingSummary get(@NotNull IncomingId id) {
        return readable(id).summary();
    }

    @RolesAllowed({"clerk", "leader", "planner", "auditor"})
    public Page<IncomingSummary> search(@NotNull IncomingSearch search, @NotNull PageRequest page) {
        rights.requireReader(search.body());
        return documents.search(search, page);
    }

    @RolesAllowed({"clerk", "leader", "planner", "auditor"})
    public List<IncomingSummary> book(@NotNull IncomingSearch search) {
        rights.requireReader(search.body());
        return documents.book(search);
    }

    /** What grounds the plan or is answered by it, as far as the caller may see it. */
    public List<IncomingSummary> ofPlan(@NotNull PlanId plan) {
        plans.get(plan);
        return documents.ofPlan(plan).stream().filter(rights::mayRead).toList();
    }

    public List<UnitSummary> bodies() {
        return rights.bodies(LocalDate.now(clock));
    }

    private IncomingDocument readable(IncomingId id) {
        IncomingDocument document = documents.get(id);
        if (!rights.mayRead(document.summary())) {
            throw new BusinessException(IncomingError.NOT_FOUND);
        }
        return document;
    }
}
