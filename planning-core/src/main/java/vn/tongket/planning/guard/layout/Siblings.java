package vn.tongket.planning.guard.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tongket.planning.plan.PlanSection;

/** Headings that are counted together (đề mục cùng cấp): those of one level below one heading. */
final class Siblings {

    private final List<List<Integer>> groups = new ArrayList<>();
    private final TreeMap<Integer, List<Integer>> open = new TreeMap<>();

    private Siblings() {}

    /** Indexes of the sections, group by group. */
    static List<List<Integer>> of(List<PlanSection> sections) {
        Siblings siblings = new Siblings();
        for (int i = 0; i < sections.size(); i++) {
            siblings.add(sections.get(i).level(), i);
        }
        return siblings.groups;
    }

    private void add(int level, int index) {
        Map<Integer, List<Integer>> deeper = open.tailMap(level, false);
        deeper.clear();
        open.computeIfAbsent(level, unused -> opened()).add(index);
    }

    private List<Integer> opened() {
        List<Integer> group = new ArrayList<>();
        groups.add(group);
        return group;
    }
}
