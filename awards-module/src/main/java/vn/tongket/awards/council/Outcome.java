package vn.tongket.awards.council;

/** What the count says of a nomination (kết quả biểu quyết). */
public enum Outcome {
    PASSED,
    NOT_PASSED,
    /** As many for it as against it where a majority decides: the council has to speak again (AWD-49). */
    TIED,
    /** Neither the law nor the council's rules name a share, so the count alone stands (AWD-45). */
    NO_RULE
}
