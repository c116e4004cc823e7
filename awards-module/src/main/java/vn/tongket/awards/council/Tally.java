package vn.tongket.awards.council;

import java.io.Serializable;
import vn.tongket.awards.council.ballot.Counts;
import vn.tongket.awards.nomination.NominationId;

/**
 * Counted votes on one nomination (kết quả kiểm phiếu).
 *
 * @param recused members who did not vote on it; they are not in the base
 * @param base number on which the share is counted
 */
public record Tally(NominationId nomination, int yes, int no, int abstain, int recused, int base, Outcome outcome)
        implements Serializable {

    private static final int ALL = 100;
    private static final int HALF = 50;

    static Tally of(NominationId nomination, Counts votes, int recused, int base, Integer threshold) {
        Outcome outcome = outcome(votes, base, threshold);
        return new Tally(nomination, votes.yes(), votes.no(), votes.abstain(), recused, base, outcome);
    }

    private static Outcome outcome(Counts votes, int base, Integer threshold) {
        boolean majorityDecides = threshold == null || threshold <= HALF;
        if (majorityDecides && votes.yes() > 0 && votes.yes() == votes.no()) {
            return Outcome.TIED;
        }
        if (threshold == null) {
            return Outcome.NO_RULE;
        }
        return base > 0 && votes.yes() * ALL >= threshold * base ? Outcome.PASSED : Outcome.NOT_PASSED;
    }

    /** Whether the threshold was reached; null when there is none. */
    public Boolean reached() {
        return outcome == Outcome.NO_RULE ? null : Boolean.valueOf(outcome == Outcome.PASSED);
    }

    public int votes() {
        return yes + no + abstain;
    }
}
