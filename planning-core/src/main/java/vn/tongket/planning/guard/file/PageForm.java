package vn.tongket.planning.guard.file;

/** Paper and margins of one section of a Word file (khổ giấy, lề trang), in twentieths of a point. */
record PageForm(int width, int height, int top, int bottom, int left, int right) {

    private static final double TWIPS = 1440 / 25.4;

    /** What Word takes where a section says nothing. */
    static final PageForm OF_WORD = new PageForm(12240, 15840, 1440, 1440, 1800, 1800);

    PageForm sized(int newWidth, int newHeight) {
        return new PageForm(newWidth, newHeight, top, bottom, left, right);
    }

    PageForm inside(int newTop, int newBottom, int newLeft, int newRight) {
        return new PageForm(width, height, newTop, newBottom, newLeft, newRight);
    }

    boolean lying() {
        return width > height;
    }

    static long millimetres(int twips) {
        return Math.round(twips / TWIPS);
    }
}
