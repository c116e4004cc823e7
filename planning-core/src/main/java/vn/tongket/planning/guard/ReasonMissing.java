package vn.tongket.planning.guard;

import java.util.List;
import java.util.Locale;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.guard.finding.PlanFinding;

/** The refusal of a step with errors that nobody gives a reason for (thiếu lý do bỏ qua lỗi), GRD-17. */
final class ReasonMissing {

    private ReasonMissing() {}

    static void refuse(List<PlanFinding> errors, Locale locale) {
        if (!errors.isEmpty()) {
            throw new BusinessException(
                    GuardError.REASON_MISSING, errors.size(), errors.get(0).text(locale));
        }
    }
}
