package vn.tongket.planning.roundtrip;

/** How a returned file was understood (cách đọc tệp trả về). */
public enum ReturnSource {
    /** By its marks, beside the version that it came from. */
    MARKED,
    /** By its form, beside the version that it came from. */
    UNMARKED,
    /** By its form, beside the present version, because it does not say where it came from. */
    UNKNOWN,
    /** It came from another plan. */
    OTHER_PLAN
}
