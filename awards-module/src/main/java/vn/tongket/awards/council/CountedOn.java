package vn.tongket.awards.council;

/** On whom the share of votes is counted (tỷ lệ phiếu tính trên); members who are recused are never among them. */
public enum CountedOn {
    ALL_MEMBERS,
    BALLOTS_CAST,
    PRESENT
}
