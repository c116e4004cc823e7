package vn.tongket.planning.subplan.reminder;

import java.time.LocalDate;
import vn.tongket.planning.directory.UnitId;

/** A plan that a unit still has to issue (kế hoạch đơn vị chưa ban hành), as the reminders need it. */
public record OwedPlan(
        String id,
        String unitId,
        String aboveIssuerId,
        String aboveNumber,
        String title,
        LocalDate dueOn,
        LocalDate givenOn) {

    UnitId unit() {
        return new UnitId(unitId);
    }

    UnitId aboveIssuer() {
        return new UnitId(aboveIssuerId);
    }
}
