package vn.tongket.planning.document;

/** Degree of urgency stamped on a document (mức độ khẩn). */
public enum Urgency {
    NONE("", 0),
    URGENT("KHẨN", 20),
    VERY_URGENT("THƯỢNG KHẨN", 40),
    FLASH("HỎA TỐC", 30);

    private final String stamp;
    private final int widthMm;

    Urgency(String stamp, int widthMm) {
        this.stamp = stamp;
        this.widthMm = widthMm;
    }

    /** The word inside the red frame. */
    public String stamp() {
        return stamp;
    }

    /** Width of the red frame, which is 8 mm high. */
    public int widthMm() {
        return widthMm;
    }
}
