package vn.tongket.awards.council;

/** How far a council session has come (trạng thái phiên họp Hội đồng). */
public enum SessionState {
    /** Papers are with the members, voting has not begun. */
    CALLED,
    VOTING,
    COUNTED,
    /** Ended without a count, for too few members were there (AWD-48). */
    NO_QUORUM;

    public boolean isOver() {
        return this == COUNTED || this == NO_QUORUM;
    }
}
