package vn.tongket.attendance.quorum;

/** What is missing for a quorum to be computed (chưa tính được số tối thiểu vì). */
public enum QuorumGap {
    /** Nobody said which kind of meeting it is. */
    NO_KIND,
    /** No rule is entered for this kind and day. */
    NO_RULE,
    /** The rule counts all members, whose number is not entered. */
    NO_MEMBER_TOTAL
}
