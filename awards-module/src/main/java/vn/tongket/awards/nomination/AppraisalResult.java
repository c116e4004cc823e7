package vn.tongket.awards.nomination;

/** What the standing office found (kết quả thẩm định). */
public enum AppraisalResult {
    MEETS,
    DOES_NOT_MEET
}
