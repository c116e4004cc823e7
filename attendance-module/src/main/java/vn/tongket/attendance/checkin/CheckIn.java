package vn.tongket.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.pass.PassService;
import vn.tongket.planning.plan.PlanId;

/** One scan from the code to the verdict (xử lý một lượt quét). */
@ApplicationScoped
class CheckIn {

    @Inject
    private CheckInRepository checkIns;

    @Inject
    private InvitationDirectory invitations;

    @Inject
    private PassService passes;

    private final Clock clock = Clock.systemUTC();

    CheckInResult decide(PlanId plan, Scan scan, Door door, String usher) {
        Instant now = clock.instant();
        if (!checkIns.keep(plan, scan, usher, now)) {
            return decidedBefore(plan, scan);
        }
        CheckInResult result = passes.signer()
                .read(plan, scan.code())
                .flatMap(code -> invitations.hold(plan, code))
                .map(guest -> judge(plan, scan, door, guest, usher))
                .orElseGet(() -> new CheckInResult(scan.scanId(), Verdict.UNKNOWN_CODE, null, null));
        checkIns.judge(plan, scan.scanId(), result);
        return result;
    }

    private CheckInResult judge(PlanId plan, Scan scan, Door door, InvitationSummary guest, String usher) {
        Instant at = moment(scan);
        Verdict verdict = door.judge(guest, at);
        if (verdict == Verdict.UNKNOWN_CODE) {
            return new CheckInResult(scan.scanId(), verdict, null, null);
        }
        if (verdict == Verdict.REVOKED) {
            return new CheckInResult(scan.scanId(), verdict, guest, null);
        }
        Optional<CheckInResult.FirstCheckIn> first = checkIns.standing(guest);
        if (first.isPresent()) {
            return new CheckInResult(scan.scanId(), Verdict.ALREADY_ADMITTED, guest, first.get());
        }
        return verdict == Verdict.ADMITTED
                ? admit(plan, scan, door, guest, usher)
                : new CheckInResult(scan.scanId(), verdict, guest, null);
    }

    private CheckInResult admit(PlanId plan, Scan scan, Door door, InvitationSummary guest, String usher) {
        Integer capacity = door.settings().capacity();
        if (capacity != null && checkIns.presentWhileHeld(plan) >= capacity) {
            return new CheckInResult(scan.scanId(), Verdict.FULL, guest, null);
        }
        return checkIns.admit(plan, scan, guest, usher, moment(scan))
                ? new CheckInResult(scan.scanId(), Verdict.ADMITTED, guest, null)
                : new CheckInResult(
                        scan.scanId(),
                        Verdict.ALREADY_ADMITTED,
                        guest,
                        checkIns.standing(guest).orElseThrow());
    }

    /** ATT-7 */
    private CheckInResult decidedBefore(PlanId plan, Scan scan) {
        Object[] row = checkIns.judged(plan, scan.scanId());
        InvitationSummary guest =
                row[1] == null ? null : invitations.find((String) row[1]).orElseThrow();
        CheckInResult.FirstCheckIn first = row[2] == null
                ? null
                : new CheckInResult.FirstCheckIn((String) row[2], CheckInRepository.instant(row[3]));
        return new CheckInResult(scan.scanId(), Verdict.valueOf((String) row[0]), guest, first);
    }

    /** The station's time, unless its clock is ahead of ours. */
    private Instant moment(Scan scan) {
        Instant now = clock.instant();
        return scan.scannedAt() == null || scan.scannedAt().isAfter(now) ? now : scan.scannedAt();
    }
}
