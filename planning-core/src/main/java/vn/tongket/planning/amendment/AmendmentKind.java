package vn.tongket.planning.amendment;

import vn.tongket.planning.register.DocumentKind;

/** What kind of paper changes a plan (loại văn bản điều chỉnh). */
public enum AmendmentKind {
    /** A plan that amends the plan (kế hoạch điều chỉnh, bổ sung). */
    AMENDMENT(DocumentKind.PLAN, "Kế hoạch"),
    NOTICE(DocumentKind.NOTICE, "Thông báo"),
    /** A whole plan of equal form that takes the place of the one before. */
    REPLACEMENT(DocumentKind.PLAN, "Kế hoạch"),
    /** A letter that puts wrong form or procedure right (công văn đính chính). */
    CORRECTION(DocumentKind.LETTER, "Công văn"),
    RECALL(DocumentKind.NOTICE, "Thông báo");

    private final DocumentKind series;
    private final String type;

    AmendmentKind(DocumentKind series, String type) {
        this.series = series;
        this.type = type;
    }

    DocumentKind series() {
        return series;
    }

    /** The paper's own name of its type. */
    public String type() {
        return type;
    }

    /** Whether it may change what a plan says of its time, place, guests and work. */
    public boolean changes() {
        return this != RECALL && this != CORRECTION;
    }
}
