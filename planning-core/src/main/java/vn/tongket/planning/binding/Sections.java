package vn.tongket.planning.binding;

import java.util.List;
import vn.tongket.planning.comparison.PlanLine;

/** Finds the section that is meant for a datum, or makes it (mục dành cho dữ liệu), BND-6. */
final class Sections {

    private static final List<String> ROMAN = List.of("", "X", "XX", "XXX", "XL", "L");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final int MOST = 59;

    private final BodyText body;

    Sections(BodyText body) {
        this.body = body;
    }

    BodyLine of(PlanLine datum) {
        HomeSection home = HomeSection.of(datum.part());
        BodyLine heading = body.heading(home.key(), null);
        if (heading == null) {
            heading = BodyLine.heading(1, number(body.lines(), 1), home.title());
            body.append(heading);
        }
        boolean ofUnit =
                datum instanceof PlanLine.Task task && !task.task().unit().isBlank();
        return ofUnit ? unit(heading, ((PlanLine.Task) datum).task().unit()) : heading;
    }

    private BodyLine unit(BodyLine home, String unit) {
        String key = FoldedText.key(LineCore.withoutEnd(unit));
        return body.below(home).stream()
                .filter(line -> line.isHeading()
                        && FoldedText.key(LineCore.withoutEnd(line.text())).equals(key))
                .findFirst()
                .orElseGet(() -> newUnit(home, unit));
    }

    private BodyLine newUnit(BodyLine home, String unit) {
        int level = Math.min(9, home.level() + 1);
        List<BodyLine> below = body.below(home);
        BodyLine heading = BodyLine.heading(level, number(below, level), unit.strip());
        body.insertAfter(below.isEmpty() ? home : below.get(below.size() - 1), heading);
        return heading;
    }

    /** The number after those that are there: Roman for the first level unless the plan counts in figures. */
    private static String number(List<BodyLine> lines, int level) {
        List<BodyLine> same =
                lines.stream().filter(line -> line.level() == level).toList();
        int next = same.size() + 1;
        boolean figures = level != 1
                || !same.isEmpty() && same.get(same.size() - 1).number().matches("\\d+");
        return figures || next > MOST ? Integer.toString(next) : ROMAN.get(next / 10) + ONES.get(next % 10);
    }
}
