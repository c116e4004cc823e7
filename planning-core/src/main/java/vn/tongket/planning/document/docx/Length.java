package vn.tongket.planning.document.docx;

/** Lengths in twentieths of a point, as Word counts (độ dài). */
final class Length {

    static final double POINTS_PER_MM = 72 / 25.4;

    /** Between the margins of an upright page. */
    static final int TEXT_WIDTH_MM = 165;

    private static final int PER_POINT = 20;

    private Length() {}

    static int points(double points) {
        return (int) Math.round(points * PER_POINT);
    }

    static int mm(double mm) {
        return points(mm * POINTS_PER_MM);
    }
}
