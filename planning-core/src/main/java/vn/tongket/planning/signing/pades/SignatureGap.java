package vn.tongket.planning.signing.pades;

import java.util.List;
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

    /** The last place where the name stands under the title; a list of names further up does not count. */
    static SignatureGap find(List<PrintedLine> lines, String title, String name) {
        for (int i = lines.size() - 1; i > 0; i--) {
            PrintedLine line = lines.get(i);
            if (same(line.text(), name)) {
                for (int above = i - 1; above >= 0; above--) {
                    PrintedLine candidate = lines.get(above);
                    if (candidate.page() == line.page() && same(candidate.text(), lastLine(title, candidate.text()))) {
                        return between(candidate.area(), line.area());
                    }
                }
            }
        }
        throw new BusinessException(SignatureError.PLACE_NOT_FOUND, title, name);
    }

    /** A long title is printed in several lines; the last of them ends with its last words. */
    private static String lastLine(String title, String printed) {
        String wanted = SearchKey.of(title);
        String found = SearchKey.of(printed);
        return !found.isBlank() && found.split(" ").length > 1 && wanted.endsWith(found) ? printed : title;
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
