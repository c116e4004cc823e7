package vn.tongket.planning.honour;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** Asks whoever keeps the doors of the conference which honourees are inside (hỏi ai đang có mặt). */
public final class HonoureesSought {

    private final PlanId plan;
    private final List<HonoureePresence> found = new ArrayList<>();
    private boolean checkedIn;

    public HonoureesSought(PlanId plan) {
        this.plan = plan;
    }

    public PlanId plan() {
        return plan;
    }

    /** The doors answer: without this nobody knows who is inside. */
    public void answer(List<HonoureePresence> presences) {
        checkedIn = true;
        found.addAll(presences);
    }

    public boolean known() {
        return checkedIn;
    }

    public List<HonoureePresence> presences() {
        return List.copyOf(found);
    }
}
