package vn.tongket.awards.form;

/** Of whom the share of votes is counted (căn cứ tính tỷ lệ phiếu). */
public enum VoteBase {
    ALL_MEMBERS,
    MEMBERS_PRESENT
}
