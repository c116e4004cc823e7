package vn.tongket.planning.amendment;

import java.io.Serializable;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.plan.PlanHeader;

/**
 * A plan in force says something else from now on (kế hoạch đã được điều chỉnh); fired in the amending transaction.
 *
 * @param plan as it is now
 * @param source how the paper is cited, such as {@code Kế hoạch số 05/KH-UBND}
 */
public record PlanAmended(AmendmentId amendment, PlanHeader plan, String source, PlanChanges changes)
        implements Serializable {

    /** Key under which one recipient is told once of this change. */
    public String noticeKey(String recipient) {
        return "amendment:" + amendment + ":" + recipient;
    }
}
