package vn.tongket.attendance.substitution;

/** State of a proposed substitute (trạng thái đề nghị đi thay). */
public enum ProposalStatus {
    PENDING,
    APPROVED,
    REFUSED
}
