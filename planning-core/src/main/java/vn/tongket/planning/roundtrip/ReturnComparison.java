package vn.tongket.planning.roundtrip;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.comparison.PlanMerge;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;

/** Sets a returned file beside the present plan (đối chiếu bản trả về với bản hiện tại), RTR-5. */
final class ReturnComparison {

    private static final int MOST_EXPLAINED = 100;

    /** They follow the text, and are nothing to be accepted by themselves. */
    private static final Set<PlanPart> DATA = EnumSet.of(
            PlanPart.TIME, PlanPart.STARTS_AT, PlanPart.ENDS_AT, PlanPart.VENUE, PlanPart.ATTENDEE, PlanPart.TASK);

    private ReturnComparison() {}

    static ReturnedPlan of(PlanDetail plan, PlanDraft base, PlanDraft returned, ReturnSource source) {
        PlanDraft present = PlanBinding.bound(plan.draft());
        PlanMerge merge = PlanMerge.of(base, present, returned, PlanMerge.Side.THEIRS);
        List<PlanChange> changes = PlanComparison.of(present, merge.draft()).stream()
                .filter(change -> !DATA.contains(change.part()))
                .filter(change -> !(change.oldWords() + change.newWords()).isBlank())
                .toList();
        List<ReturnProposal> proposals = changes.stream()
                .map(change ->
                        new ReturnProposal(change, changes.size() > MOST_EXPLAINED ? List.of() : data(present, change)))
                .toList();
        return new ReturnedPlan(
                plan,
                source,
                proposals,
                merge.conflicts().stream()
                        .filter(conflict -> !DATA.contains(conflict.place().part()))
                        .toList());
    }

    private static List<PlanChange> data(PlanDraft present, PlanChange change) {
        PlanDraft accepted = PlanBinding.bound(PlanComparison.applying(present, List.of(change)), present);
        return PlanComparison.of(present, accepted).stream()
                .filter(found -> DATA.contains(found.part()))
                .toList();
    }
}
