package vn.tongket.planning.amendment;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.plan.PlanHeader;

/**
 * A paper in the register is no longer the whole truth (văn bản đã được điều chỉnh, thay thế); fired with the change.
 *
 * @param number of the paper that was amended or replaced
 * @param by number of the paper that did it, of the same issuer
 * @param on its date
 * @param source how that paper is cited
 * @param kind what that paper does
 */
public record PaperAmended(
        PlanHeader plan, String number, LocalDate date, String by, LocalDate on, String source, AmendmentKind kind)
        implements Serializable {

    /** By a paper of equal form that takes its place. */
    public boolean replaced() {
        return kind == AmendmentKind.REPLACEMENT;
    }

    /** By a letter that puts its form right. */
    public boolean corrected() {
        return kind == AmendmentKind.CORRECTION;
    }
}
