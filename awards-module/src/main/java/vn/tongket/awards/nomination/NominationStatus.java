package vn.tongket.awards.nomination;

import java.util.Locale;

/** How far a nomination has come (trạng thái đề nghị khen thưởng). */
public enum NominationStatus {
    DRAFT,
    SUBMITTED,
    ENDORSED,
    APPRAISED,
    PROPOSED,
    DECIDED,
    REJECTED,
    RETURNED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its writer may still change it. */
    public boolean isWithWriter() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether somebody still has to act on it before the campaign can be closed. */
    public boolean isOnItsWay() {
        return this == SUBMITTED || this == ENDORSED || this == APPRAISED || this == PROPOSED;
    }
}
