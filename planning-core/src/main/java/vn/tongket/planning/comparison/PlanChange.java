package vn.tongket.planning.comparison;

import java.io.Serializable;

/**
 * One difference between two versions of a plan (một thay đổi).
 *
 * @param before null for what was added
 * @param after null for what was removed
 * @param from which line of its list it was in the first version; -1 for what was added
 * @param at before which line of the first version it stands now; -1 for what was removed or changed in its place
 */
public record PlanChange(PlanPlace place, ChangeKind kind, PlanLine before, PlanLine after, int from, int at, int to)
        implements Serializable {

    /** Tells this change from all others of the same comparison. */
    public String id() {
        return String.join("-", part().stream().name(), kind.name(), Integer.toString(from), Integer.toString(to));
    }

    public PlanPart part() {
        return place.part();
    }

    /** The words of the first version; empty where there were none. */
    public String oldWords() {
        return before == null ? "" : before.words();
    }

    /** The words of the second version; empty where there are none any more. */
    public String newWords() {
        return after == null ? "" : after.words();
    }

    boolean takesAway() {
        return kind == ChangeKind.REMOVED || kind == ChangeKind.MOVED;
    }

    boolean brings() {
        return kind == ChangeKind.ADDED || kind == ChangeKind.MOVED;
    }
}
