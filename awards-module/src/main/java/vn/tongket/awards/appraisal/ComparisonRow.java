package vn.tongket.awards.appraisal;

import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.council.CouncilResult;
import vn.tongket.awards.nomination.NominationSummary;

/**
 * A candidate beside the others (một dòng bảng so sánh).
 *
 * @param alsoBy other units that nominate the same
 * @param council null when the council has not voted on him
 */
public record ComparisonRow(
        NominationSummary nomination,
        Place place,
        CheckCount checks,
        List<Opinion> opinions,
        long blocking,
        long warnings,
        List<String> alsoBy,
        CouncilResult council)
        implements Serializable {

    public String id() {
        return nomination.id();
    }

    public long answered() {
        return opinions.stream().filter(Opinion::answered).count();
    }

    public long objections() {
        return opinions.stream().filter(one -> one.stance() == Stance.OBJECTS).count();
    }

    /** For sorting: those without a rank come last. */
    public int rankOrLast() {
        return place.rank() == null ? Integer.MAX_VALUE : place.rank();
    }
}
