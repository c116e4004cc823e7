package vn.tongket.planning.amendment;

import vn.tongket.planning.register.DocumentKind;

/** What kind of paper changes a plan (loại văn bản điều chỉnh). */
public enum AmendmentKind {
    /** A plan that amends the plan (kế hoạch điều chỉnh, bổ sung). */
    AMENDMENT(DocumentKind.PLAN, "Kế hoạch"),
    NOTICE(DocumentKind.NOTICE, "Thông báo"),
    /** A whole plan of equal form that takes the place of the one before. */
    REPLACEMENT(DocumentKind.PLAN, "Kế hoạch"),
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

    /** Whether the office may choose it for a change; a recall is a step of the plan itself. */
    public boolean changes() {
        return this != RECALL;
    }
}
