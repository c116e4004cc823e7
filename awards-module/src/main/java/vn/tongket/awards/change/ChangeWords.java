package vn.tongket.awards.change;

/** What a later decision is called (trích yếu); official papers are Vietnamese for every reader. */
public final class ChangeWords {

    private ChangeWords() {}

    public static String title(ChangeKind kind, String changed) {
        return kind == ChangeKind.CORRECTION
                ? "Đính chính Quyết định số " + changed
                : "Hủy bỏ kết quả khen thưởng tại Quyết định số " + changed;
    }
}
