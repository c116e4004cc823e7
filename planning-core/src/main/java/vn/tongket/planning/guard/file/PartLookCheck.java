package vn.tongket.planning.guard.file;

import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;

/** Looks at size, weight and slant of each part (cỡ chữ, kiểu chữ của từng thành phần), GRD-20. */
final class PartLookCheck {

    private PartLookCheck() {}

    static void check(FileParts parts, Found found) {
        for (FilePart part : FilePart.values()) {
            size(part, parts, found);
            style(part, part.bold(), true, parts, found);
            style(part, part.italic(), false, parts, found);
        }
    }

    /** The first line that differs tells for all of its part. */
    private static void size(FilePart part, FileParts parts, Found found) {
        parts.places(part).stream()
                .map(parts::line)
                .filter(line -> !part.fits(line.points()))
                .findFirst()
                .ifPresent(line ->
                        found.add(GuardRule.PART_SIZE, part.part(), line.text(), points(line.points()), part.sizes()));
    }

    private static void style(FilePart part, Boolean wanted, boolean weight, FileParts parts, Found found) {
        if (wanted == null) {
            return;
        }
        GuardRule broken = weight
                ? wanted ? GuardRule.PART_BOLD : GuardRule.PART_NOT_BOLD
                : wanted ? GuardRule.PART_ITALIC : GuardRule.PART_UPRIGHT;
        parts.places(part).stream()
                .map(parts::line)
                .filter(line -> line.mostly(look -> weight ? look.bold() : look.italic()) != wanted)
                .findFirst()
                .ifPresent(line -> found.add(broken, part.part(), line.text()));
    }

    private static String points(double points) {
        return points == Math.rint(points) ? String.valueOf((int) points) : String.valueOf(points);
    }
}
