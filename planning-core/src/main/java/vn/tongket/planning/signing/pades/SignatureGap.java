package vn.tongket.planning.signing.pades;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.SearchKey;

/**
 * The space between the title and the name of the signer (khoảng ký), as the printed document has it.
 *
 * @param space between the last line of the title and the name, as wide as the longer of the two
 */
record SignatureGap(Area space) {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float MAX_WIDTH = 55 * POINTS_PER_MM;
    private static final float OFF_CENTRE = 12;
    private static final int MOST_LINES = 4;

    /** The last place where the name stands under the title; a list of names further up does not count. */
    static SignatureGap find(List<PrintedLine> lines, String title, String name) {
        for (int i = lines.size() - 1; i > 0; i--) {
            PrintedLine line = lines.get(i);
            if (same(line.text(), name)) {
                Optional<PrintedLine> last = lastOfTitle(above(lines.subList(0, i), line), title);
                if (last.isPresent()) {
                    return between(last.get().area(), line.area());
                }
            }
        }
        throw new BusinessException(SignatureError.PLACE_NOT_FOUND, title, name);
    }

    /** What is centred over the name, the nearest first. */
    private static List<PrintedLine> above(List<PrintedLine> earlier, PrintedLine name) {
        List<PrintedLine> column = new ArrayList<>(earlier.stream()
                .filter(line -> line.page() == name.page())
                .filter(line -> Math.abs(line.area().middle() - name.area().middle()) < OFF_CENTRE)
                .toList());
        Collections.reverse(column);
        return column;
    }

    /** A long title is printed in several lines. */
    private static Optional<PrintedLine> lastOfTitle(List<PrintedLine> column, String title) {
        for (int last = 0; last < column.size(); last++) {
            String words = "";
            for (int line = last; line < Math.min(last + MOST_LINES, column.size()); line++) {
                words = column.get(line).text() + " " + words;
                if (same(words, title)) {
                    return Optional.of(column.get(last));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean same(String printed, String wanted) {
        return SearchKey.of(printed).strip().equals(SearchKey.of(wanted).strip());
    }

    private static SignatureGap between(Area title, Area name) {
        float width = Math.max(MAX_WIDTH, Math.max(title.width(), name.width()));
        float middle = name.middle();
        float top = title.bottom() + 3;
        return new SignatureGap(new Area(name.page(), middle - width / 2, top, width, name.top() - top - 1));
    }

    /** Where a picture of these proportions stands, centred and as large as the gap allows (SGN-5). */
    Area picture(float proportion) {
        float width = Math.min(MAX_WIDTH, space.height() * proportion);
        float height = width / proportion;
        return new Area(
                space.page(), space.middle() - width / 2, space.top() + (space.height() - height) / 2, width, height);
    }

    /** Where the seal stands: over the left third of the signature, at its height (SGN-5). */
    static Area seal(Area signature, float diameterMm, float proportion) {
        float width = diameterMm * POINTS_PER_MM;
        float height = width / proportion;
        float left = signature.left() + signature.width() / 3 - width;
        return new Area(signature.page(), left, signature.top() + signature.height() / 2 - height / 2, width, height);
    }
}
