package vn.tongket.awards.council;

import java.io.Serializable;
import vn.tongket.awards.nomination.NominationId;

/**
 * Counted votes on one nomination (kết quả kiểm phiếu).
 *
 * @param base number on which the share is counted
 * @param reached whether the session's threshold was reached; null when it has none
 */
public record Tally(NominationId nomination, int yes, int no, int abstain, int base, Boolean reached)
        implements Serializable {

    static Tally of(NominationId nomination, int[] counts, int base, Integer threshold) {
        Boolean reached = threshold == null ? null : base > 0 && counts[0] * 100 >= threshold * base;
        return new Tally(nomination, counts[0], counts[1], counts[2], base, reached);
    }
}
