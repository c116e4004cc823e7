package vn.tongket.awards.council;

/** What a ballot says about a nomination (ý kiến biểu quyết). */
public enum Choice {
    YES,
    NO,
    ABSTAIN
}
