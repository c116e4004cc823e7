package vn.tongket.planning.signing.pades;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A rectangle on a page (vùng trên trang), in points.
 *
 * @param page from 1
 * @param left from the left edge
 * @param top from the upper edge
 */
record Area(int page, float left, float top, float width, float height) {

    float middle() {
        return left + width / 2;
    }

    float bottom() {
        return top + height;
    }

    /** As PDF counts, from the lower left corner. */
    PDRectangle on(PDRectangle paper) {
        return new PDRectangle(left, paper.getHeight() - bottom(), width, height);
    }
}
