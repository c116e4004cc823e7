package vn.tongket.awards.council.ballot;

/** What a ballot says about a nomination (ý kiến biểu quyết). */
public enum Choice {
    YES,
    NO,
    ABSTAIN
}
