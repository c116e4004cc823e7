package vn.tongket.planning.amendment;

/** State of an amending paper (trạng thái văn bản điều chỉnh). */
public enum AmendmentStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    ISSUED,
    DROPPED;

    public boolean open() {
        return this == DRAFT || this == SUBMITTED || this == APPROVED;
    }
}
