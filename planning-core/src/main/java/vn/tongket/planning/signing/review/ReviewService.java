package vn.tongket.planning.signing.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.revision.RevisionService;
import vn.tongket.planning.revision.RevisionSummary;

/** Compares a plan with the version that the caller last dealt with (so với lần xem trước), SGN-16. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class ReviewService {

    private static final Set<PlanAction> REVIEWS = EnumSet.of(PlanAction.SUBMIT, PlanAction.RETURN, PlanAction.APPROVE);

    @Inject
    private RevisionService revisions;

    @Inject
    private PlanService plans;

    @Inject
    private CallerService callers;

    public ReviewedChanges since(@NotNull PlanId id) {
        return last(revisions.list(id), callers.caller().person())
                .map(seen -> new ReviewedChanges(
                        seen.at(),
                        PlanComparison.of(
                                revisions.draft(id, seen.version()),
                                revisions.draft(id, plans.get(id).version()))))
                .orElseGet(() -> new ReviewedChanges(null, List.of()));
    }

    /** @param versions the latest first */
    static Optional<RevisionSummary> last(List<RevisionSummary> versions, PersonId reviewer) {
        return versions.stream()
                .filter(version -> version.personId().equals(reviewer.value()) && REVIEWS.contains(version.action()))
                .findFirst();
    }
}
