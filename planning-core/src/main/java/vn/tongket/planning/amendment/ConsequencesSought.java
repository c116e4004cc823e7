package vn.tongket.planning.amendment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.plan.PlanHeader;

/**
 * What would be touched is asked for (đang tính ảnh hưởng); each module adds what is its own and changes nothing
 * (AMD-3).
 */
public final class ConsequencesSought {

    private final PlanHeader plan;
    private final PlanChanges changes;
    private final Instant startsAt;
    private final List<Consequence> found = new ArrayList<>();

    public ConsequencesSought(PlanHeader plan, PlanChanges changes, Instant startsAt) {
        this.plan = plan;
        this.changes = changes;
        this.startsAt = startsAt;
    }

    public PlanHeader plan() {
        return plan;
    }

    public PlanChanges changes() {
        return changes;
    }

    /** When the conference would begin; null when that is not known exactly. */
    public Instant startsAt() {
        return startsAt;
    }

    /** Nothing is not worth a line. */
    public void add(ConsequenceKind kind, long count, List<String> details) {
        if (count > 0) {
            found.add(new Consequence(kind, count, details));
        }
    }

    public List<Consequence> found() {
        return found.stream().sorted(Comparator.comparing(Consequence::kind)).toList();
    }
}
