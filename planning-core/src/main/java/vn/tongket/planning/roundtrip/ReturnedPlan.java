package vn.tongket.planning.roundtrip;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.comparison.PlanConflict;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;

/**
 * What a returned file proposes to change in a plan (đề nghị sửa từ bản Word trả về).
 *
 * @param present the plan as it is stored now; what is accepted is stored in this version and no other
 * @param source how the file was read
 * @param conflicts what was changed here meanwhile as well (RTR-5)
 */
public record ReturnedPlan(
        PlanDetail present, ReturnSource source, List<ReturnProposal> proposals, List<PlanConflict> conflicts)
        implements Serializable {

    public ReturnedPlan {
        proposals = List.copyOf(proposals);
        conflicts = List.copyOf(conflicts);
    }

    /** The present plan with the accepted changes, its data following its text. */
    public PlanDraft accepting(Collection<String> ids) {
        List<PlanChange> chosen = proposals.stream()
                .map(ReturnProposal::change)
                .filter(change -> ids.contains(change.id()))
                .toList();
        PlanDraft draft = PlanBinding.bound(present.draft());
        return PlanBinding.bound(PlanComparison.applying(draft, chosen), draft);
    }
}
