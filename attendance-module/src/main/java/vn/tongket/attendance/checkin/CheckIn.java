package vn.tongket.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

    @Inject
    private Event<AdmissionChanged> changes;

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
        Verdict verdict = door.judge(guest, moment(scan));
        if (verdict == Verdict.UNKNOWN_CODE) {
            return new CheckInResult(scan.scanId(), verdict, null, null);
        }
        if (verdict == Verdict.REVOKED) {
            return new CheckInResult(scan.scanId(), verdict, guest, null);
        }
        if (verdict == Verdict.ADMITTED && door.settings().capacity() == null) {
            return admit(plan, scan, guest, usher);
        }
        Optional<CheckInResult.FirstCheckIn> first = checkIns.standing(guest);
        if (first.isPresent()) {
            return new CheckInResult(scan.scanId(), Verdict.ALREADY_ADMITTED, guest, first.get());
        }
        return verdict == Verdict.ADMITTED
                        && checkIns.presentWhileHeld(plan) < door.settings().capacity()
                ? admit(plan, scan, guest, usher)
                : new CheckInResult(scan.scanId(), verdict == Verdict.ADMITTED ? Verdict.FULL : verdict, guest, null);
    }

    /** ATT-6 Whoever loses the race learns who won. */
    private CheckInResult admit(PlanId plan, Scan scan, InvitationSummary guest, String usher) {
        boolean admitted = checkIns.admit(plan, scan, guest, usher, moment(scan));
        if (admitted) {
            changes.fire(new AdmissionChanged(
                    plan, guest.id(), "", scan.stationId(), AdmissionChange.ADMITTED, moment(scan)));
        }
        return admitted
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
