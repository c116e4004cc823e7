package vn.tongket.planning.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Joins what two sides made of one list of lines (hợp nhất một danh sách), CMP-5. */
final class LineMerge {

    private final List<PlanLine> base;
    private final PlanMerge.Side right;
    private final List<PlanConflict> conflicts = new ArrayList<>();
    private final List<PlanLine> merged = new ArrayList<>();
    private LineFate mine;
    private LineFate theirs;

    LineMerge(List<PlanLine> base, PlanMerge.Side right) {
        this.base = base;
        this.right = right;
    }

    List<PlanConflict> conflicts() {
        return conflicts;
    }

    List<PlanLine> of(List<PlanLine> mySide, List<PlanLine> theirSide) {
        if (base.equals(theirSide) || mySide.equals(theirSide)) {
            return mySide;
        }
        if (base.equals(mySide)) {
            return theirSide;
        }
        if (base.isEmpty() && mySide.get(0).part().single()) {
            add(List.of(mySide.get(0)), List.of(theirSide.get(0)), null);
            return merged;
        }
        mine = new LineFate(base, mySide);
        theirs = new LineFate(base, theirSide);
        for (int i = 0; i <= base.size(); i++) {
            arrive(i);
            if (i < base.size() && !mine.moved(i) && !theirs.moved(i)) {
                settle(i);
            }
        }
        return merged;
    }

    private void arrive(int gap) {
        List<PlanChange> my = mine.arrivedBefore(gap);
        my.forEach(this::arrive);
        for (PlanChange change : theirs.arrivedBefore(gap)) {
            boolean known = my.stream().anyMatch(own -> own.after().equals(change.after()));
            boolean alreadyMoved = change.from() >= 0 && mine.moved(change.from());
            if (!known && !alreadyMoved) {
                arrive(change);
            }
        }
    }

    /** A line that came from elsewhere in the list brings along what the other side made of it. */
    private void arrive(PlanChange change) {
        if (change.from() >= 0) {
            settle(change.from());
        } else {
            merged.add(change.after());
        }
    }

    private void settle(int line) {
        PlanLine before = base.get(line);
        PlanLine my = mine.now(line, before);
        PlanLine their = theirs.now(line, before);
        if (mine.touched(line) && theirs.touched(line) && !Objects.equals(my, their)) {
            add(listed(my), listed(their), line);
        } else {
            merged.addAll(listed(mine.touched(line) ? my : their));
        }
    }

    private static List<PlanLine> listed(PlanLine line) {
        return line == null ? List.of() : List.of(line);
    }

    /** @param line null where both wrote it anew */
    private void add(List<PlanLine> my, List<PlanLine> their, Integer line) {
        List<PlanLine> side = right == PlanMerge.Side.THEIRS ? their : my;
        boolean both = right == PlanMerge.Side.BOTH;
        PlanPlace place = line == null ? new PlanPlace(my.get(0).part(), "", 1) : Places.of(base, line);
        merged.addAll(both && side.isEmpty() ? their : side);
        if (both && !place.part().single() && !my.isEmpty()) {
            merged.addAll(their);
        }
        String before = line == null ? "" : base.get(line).words();
        conflicts.add(new PlanConflict(place, before, words(my), words(their)));
    }

    private static String words(List<PlanLine> lines) {
        return lines.isEmpty() ? "" : lines.get(0).words();
    }
}
