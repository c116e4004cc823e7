package vn.tongket.awards.form;

/** A paper of a dossier (thành phần hồ sơ đề nghị khen thưởng). */
public enum DossierItem {
    /** Tờ trình đề nghị. */
    SUBMISSION,
    /** Danh sách đề nghị. */
    LIST,
    /** Báo cáo thành tích. */
    REPORT,
    /** Bản tóm tắt thành tích. */
    SUMMARY,
    /** Biên bản bình xét thi đua. */
    REVIEW_MINUTES,
    /** Biên bản xét khen thưởng. */
    AWARD_MINUTES,
    /** Chứng nhận sáng kiến, đề tài. */
    INITIATIVE,
    /** Xác nhận của cơ quan có thẩm quyền. */
    CONFIRMATION
}
