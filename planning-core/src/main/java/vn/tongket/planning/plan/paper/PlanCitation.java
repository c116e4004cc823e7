package vn.tongket.planning.plan.paper;

import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanHeader;

/** How other documents cite an issued plan (viện dẫn kế hoạch). */
public final class PlanCitation {

    private PlanCitation() {}

    /** {@code Kế hoạch số 03/KH-UBBC ngày 08 tháng 6 năm 2021 của Ủy ban … về …} */
    public static String of(PlanHeader plan, String type) {
        return "%s số %s %s của %s về %s"
                .formatted(
                        type, plan.number(), OfficialDate.inWords(plan.issueDate()), plan.issuingBody(), plan.title());
    }
}
