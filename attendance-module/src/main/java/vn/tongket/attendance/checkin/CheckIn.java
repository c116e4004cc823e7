package vn.tongket.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.tongket.attendance.health.HealthDirectory;
import vn.tongket.attendance.invitation.InvitationDirectory;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.lease.LeaseDirectory;
import vn.tongket.attendance.lease.Vouching;
import vn.tongket.attendance.pass.PassService;
import vn.tongket.planning.plan.PlanId;

/** One scan from the code to the verdict (xử lý một lượt quét). */
@ApplicationScoped
class CheckIn {

    /** What stands before a right instead of a code when a guest was found by his name. */
    private static final String BY_NAME = "@";

    private static final String TO_DECLARE = "Khai báo y tế: mời đến bàn tiếp đón";

    @Inject
    private CheckInRepository checkIns;

    @Inject
    private AdmissionRepository admissions;

    @Inject
    private InvitationDirectory invitations;

    @Inject
    private PassService passes;

    @Inject
    private LeaseDirectory leases;

    @Inject
    private HealthDirectory health;

    @Inject
    private Entries entries;

    private final Clock clock = Clock.systemUTC();

    /** The verdict; empty when a device has to hand the guest's right over first, which it was asked to do. */
    Optional<CheckInResult> decide(PlanId plan, Scan scan, Door door, String usher, Vouching vouching) {
        if (!checkIns.keep(plan, scan, usher, clock.instant())) {
            Optional<CheckInResult> before = decidedBefore(plan, scan);
            if (before.isPresent()) {
                return before;
            }
        }
        Optional<CheckInResult> result = guest(plan, scan.code())
                .map(guest -> judge(
                        new Arrival(plan, scan, session(plan, door, vouching), usher, moment(scan)),
                        door,
                        guest,
                        vouching))
                .orElseGet(() -> Optional.of(new CheckInResult(scan.scanId(), Verdict.UNKNOWN_CODE, null, null)));
        result.ifPresent(decided -> checkIns.judge(plan, scan.scanId(), decided));
        return result;
    }

    /** A station may mean another session than ours by its own clock. */
    private String session(PlanId plan, Door door, Vouching vouching) {
        return vouching.session() == null ? door.session() : admissions.sessionFor(plan, vouching.session());
    }

    Optional<InvitationSummary> guest(PlanId plan, String code) {
        return code.startsWith(BY_NAME)
                ? checkIns.byRight(plan, code.substring(1)).flatMap(invitations::find)
                : passes.signer().read(plan, code).flatMap(read -> invitations.hold(plan, read));
    }

    private Optional<CheckInResult> judge(Arrival arrival, Door door, InvitationSummary guest, Vouching vouching) {
        Scan scan = arrival.scan();
        Verdict verdict = door.judge(guest, arrival.at());
        if (verdict == Verdict.UNKNOWN_CODE) {
            return Optional.of(new CheckInResult(scan.scanId(), verdict, null, null));
        }
        if (verdict == Verdict.REVOKED) {
            return Optional.of(new CheckInResult(scan.scanId(), verdict, guest, null));
        }
        Optional<Standing> standing = checkIns.standing(guest, arrival.session());
        if (standing.isPresent() && !standing.get().outside()) {
            return Optional.of(already(scan, guest, standing.get()));
        }
        if (verdict == Verdict.ADMITTED && undeclared(door, guest)) {
            return Optional.of(new CheckInResult(scan.scanId(), Verdict.WRONG_DOOR, guest.noted(TO_DECLARE), null));
        }
        if (verdict == Verdict.ADMITTED && !leases.admits(arrival.plan(), guest.id(), arrival.session(), vouching)) {
            return Optional.empty();
        }
        return Optional.of(
                verdict == Verdict.ADMITTED
                        ? admit(arrival, door, guest, standing.isEmpty())
                        : new CheckInResult(scan.scanId(), verdict, guest, null));
    }

    /** ATT-76 */
    private boolean undeclared(Door door, InvitationSummary guest) {
        return door.healthRule() != null
                && !health.state(door.healthRule(), guest.id()).passes();
    }

    /** ATT-6 Whoever loses the race learns who won. @param fresh whether he has no seat in the hall's count yet */
    private CheckInResult admit(Arrival arrival, Door door, InvitationSummary guest, boolean fresh) {
        Scan scan = arrival.scan();
        Integer capacity = door.settings().capacity();
        if (fresh && capacity != null && checkIns.presentWhileHeld(arrival.plan()) >= capacity) {
            return new CheckInResult(scan.scanId(), Verdict.FULL, guest, null);
        }
        return entries.open(arrival, guest)
                ? new CheckInResult(scan.scanId(), Verdict.ADMITTED, guest, null)
                : already(
                        scan, guest, checkIns.standing(guest, arrival.session()).orElseThrow());
    }

    /** A program that holds no door is told where the guest's right is at home. */
    CheckInResult sendHome(PlanId plan, Scan scan) {
        CheckInResult result = new CheckInResult(
                scan.scanId(), Verdict.WRONG_DOOR, guest(plan, scan.code()).orElse(null), null);
        checkIns.judge(plan, scan.scanId(), result);
        return result;
    }

    private static CheckInResult already(Scan scan, InvitationSummary guest, Standing standing) {
        return new CheckInResult(scan.scanId(), Verdict.ALREADY_ADMITTED, guest, standing.told());
    }

    /** ATT-7 The verdict that this scan got; empty while it has none. */
    Optional<CheckInResult> decidedBefore(PlanId plan, Scan scan) {
        Object[] row = checkIns.judged(plan, scan.scanId());
        if (row[0] == null) {
            return Optional.empty();
        }
        InvitationSummary guest =
                row[1] == null ? null : invitations.find((String) row[1]).orElseThrow();
        CheckInResult.FirstCheckIn first = row[2] == null
                ? null
                : new CheckInResult.FirstCheckIn((String) row[2], CheckInRepository.instant(row[3]), (String) row[4]);
        return Optional.of(new CheckInResult(scan.scanId(), Verdict.valueOf((String) row[0]), guest, first));
    }

    /** The station's time, unless its clock is ahead of ours. */
    private Instant moment(Scan scan) {
        Instant now = clock.instant();
        return scan.scannedAt() == null || scan.scannedAt().isAfter(now) ? now : scan.scannedAt();
    }
}
