package vn.tongket.planning.amendment;

/** A step of an amending paper (bước xử lý văn bản điều chỉnh). */
public enum AmendmentStep {
    CHANGE,
    SUBMIT,
    RETURN,
    APPROVE,
    ISSUE,
    DROP
}
