package vn.tongket.attendance.quorum;

/** Whom a share of the members is taken of (cơ sở tính tỷ lệ). */
public enum QuorumBase {
    /** Those who were summoned. */
    SUMMONED,
    /** All members of the body, summoned or not. */
    ALL_MEMBERS
}
