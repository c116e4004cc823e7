package vn.tongket.awards.appraisal;

import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.awards.nomination.trait.Gender;

/** Whom a source prefers between equals (ưu tiên khi bằng điểm), AWD-57. */
public enum Preference {
    DIRECT,
    FEMALE;

    boolean favours(NominationSummary nomination) {
        return this == DIRECT ? nomination.duty() == Duty.DIRECT : nomination.gender() == Gender.FEMALE;
    }
}
