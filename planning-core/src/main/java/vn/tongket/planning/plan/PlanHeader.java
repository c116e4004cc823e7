package vn.tongket.planning.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.planning.directory.UnitId;

/**
 * What other modules need to know of a plan (thông tin chung của kế hoạch).
 *
 * @param number the whole symbol such as {@code 03/KH-UBBC}; null before it is issued
 * @param timeText when it takes place, in the plan's own words
 * @param startsAt the exact beginning; null as long as the time is approximate
 */
public record PlanHeader(
        PlanId id,
        UnitId issuer,
        String issuingParent,
        String issuingBody,
        String number,
        LocalDate issueDate,
        String title,
        PlanStatus status,
        String timeText,
        Instant startsAt,
        String venue,
        String place,
        String signingAuthority,
        String signerTitle,
        String signerName)
        implements Serializable {

    /** Invitations, check-in and campaigns need a plan in force. */
    public boolean inForce() {
        return status == PlanStatus.ISSUED || status == PlanStatus.COMPLETED;
    }
}
