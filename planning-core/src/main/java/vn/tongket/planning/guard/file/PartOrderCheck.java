package vn.tongket.planning.guard.file;

import java.util.List;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;

/** Looks at the order of the parts from top to bottom (thứ tự các thành phần), GRD-21. */
final class PartOrderCheck {

    /** What stands side by side is in no order, so the head's two columns are two chains. */
    private static final List<List<FilePart>> CHAINS = List.of(
            List.of(FilePart.NATION, FilePart.MOTTO, FilePart.PLACE, FilePart.TYPE),
            List.of(FilePart.PARENT, FilePart.ISSUER, FilePart.NUMBER, FilePart.TYPE),
            List.of(FilePart.TYPE, FilePart.TITLE, FilePart.BASIS, FilePart.TEXT),
            List.of(FilePart.TEXT, FilePart.AUTHORITY, FilePart.SIGNER_TITLE, FilePart.SIGNER_NAME),
            List.of(FilePart.TEXT, FilePart.RECIPIENTS));

    private PartOrderCheck() {}

    static void check(FileParts parts, Found found) {
        if (parts.places(FilePart.NATION).isEmpty()
                || parts.places(FilePart.MOTTO).isEmpty()) {
            found.add(GuardRule.NATION_MISSING, FilePart.NATION.part());
        }
        CHAINS.forEach(chain -> check(chain, parts, found));
    }

    private static void check(List<FilePart> chain, FileParts parts, Found found) {
        FilePart above = null;
        for (FilePart part : chain) {
            if (parts.places(part).isEmpty()) {
                continue;
            }
            int first = parts.places(part).get(0);
            if (above != null && first < parts.places(above).get(0)) {
                found.add(
                        GuardRule.PART_ORDER,
                        part.part(),
                        parts.line(first).text(),
                        parts.line(parts.places(above).get(0)).text());
            }
            above = part;
        }
    }
}
