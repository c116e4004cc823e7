package vn.tongket.awards.change;

/** What a later decision is called (trích yếu); official papers are Vietnamese for every reader. */
public final class ChangeWords {

    private ChangeWords() {}

    /** Why whom the award alone had invited is invited no more. */
    static String withdrawn(String changed, String by) {
        return "Hủy bỏ khen thưởng tại Quyết định số " + changed + " theo Quyết định số " + by;
    }

    public static String title(ChangeKind kind, String changed) {
        return kind == ChangeKind.CORRECTION
                ? "Đính chính Quyết định số " + changed
                : "Hủy bỏ kết quả khen thưởng tại Quyết định số " + changed;
    }
}
