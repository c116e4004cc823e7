package vn.tongket.planning.extraction.text;

/** A straight line drawn on a page (đường kẻ), measured from its upper left corner, along one of its sides. */
record Rule(float left, float top, float right, float bottom) {

    private static final float THIN = 2.5f;
    private static final float SHORTEST = 4;

    static Rule between(float x1, float y1, float x2, float y2) {
        return new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    boolean horizontal() {
        return bottom - top <= THIN && right - left >= SHORTEST;
    }

    boolean vertical() {
        return right - left <= THIN && bottom - top >= SHORTEST;
    }

    boolean beside(float y) {
        return top - THIN <= y && y <= bottom + THIN;
    }

    float x() {
        return (left + right) / 2;
    }

    float y() {
        return (top + bottom) / 2;
    }
}
