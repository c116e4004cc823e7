package vn.tongket.planning.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;

/** The versions of a plan (các bản lưu của kế hoạch). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class RevisionService {

    @Inject
    private RevisionRepository revisions;

    @Inject
    private DraftReaders readers;

    /** All that were kept, the latest first. */
    public List<RevisionSummary> list(@NotNull PlanId id) {
        readers.plan(id);
        return revisions.list(id);
    }

    /** The plan as that version said it. */
    public PlanDraft draft(@NotNull PlanId id, long version) {
        PlanDetail plan = readers.plan(id);
        return plan.version() == version
                ? DraftJson.draftOf(plan)
                : revisions
                        .find(id, version)
                        .map(Revision::draft)
                        .orElseThrow(() -> new BusinessException(RevisionError.NOT_FOUND, version));
    }
}
