package vn.tongket.planning.comparison;

import java.util.List;

/** Finds the place of a line among the lines of its list (xác định vị trí). */
final class Places {

    private Places() {}

    static PlanPlace of(List<PlanLine> lines, int index) {
        PlanLine line = lines.get(index);
        int above = heading(lines, index);
        boolean inSection = above >= 0 && line.part() == PlanPart.PARAGRAPH;
        String heading = inSection ? lines.get(above).words() : "";
        int first = inSection ? above + 1 : 0;
        long number = lines.subList(first, index + 1).stream()
                .filter(other -> other.part() == line.part())
                .count();
        return new PlanPlace(line.part(), heading, (int) number);
    }

    private static int heading(List<PlanLine> lines, int index) {
        for (int i = index; i >= 0; i--) {
            if (lines.get(i).part() == PlanPart.HEADING) {
                return i;
            }
        }
        return -1;
    }
}
