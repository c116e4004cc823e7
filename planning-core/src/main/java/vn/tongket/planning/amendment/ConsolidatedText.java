package vn.tongket.planning.amendment;

import java.util.Objects;
import vn.tongket.planning.amendment.change.TimeWords;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanTime;

/** Carries changed data into the sentences that say them (văn bản hợp nhất). */
final class ConsolidatedText {

    private ConsolidatedText() {}

    static PlanDraft of(PlanDraft before, PlanDraft wanted) {
        return PlanBinding.bound(wanted.at(timed(before.time(), wanted.time())), before);
    }

    /** Another exact time is said in the plan's words too, unless somebody has found words for it. */
    private static PlanTime timed(PlanTime before, PlanTime after) {
        boolean moved = !Objects.equals(before.startsAt(), after.startsAt())
                || !Objects.equals(before.endsAt(), after.endsAt());
        boolean unsaid = after.text() == null || after.text().equals(before.text());
        return moved && unsaid ? new PlanTime(TimeWords.of(after), after.startsAt(), after.endsAt()) : after;
    }
}
