package vn.tongket.awards.council;

/** On whom the share of votes is counted (tỷ lệ phiếu tính trên): the council's rules say it. */
public enum CountedOn {
    ALL_MEMBERS,
    BALLOTS_CAST
}
