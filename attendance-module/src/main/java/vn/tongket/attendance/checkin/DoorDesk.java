package vn.tongket.attendance.checkin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.lease.LeaseDirectory;

/**
 * Takes over what stations did (ghi nhận việc cửa đã làm), as part of a use case whose right is decided there. What was
 * done is recorded as it was done; where it does not fit, the conflict is told and nothing is dropped (ATT-52).
 */
@Stateless
@PermitAll
public class DoorDesk {

    @Inject
    private CheckInRepository checkIns;

    @Inject
    private CheckIn checkIn;

    @Inject
    private Entries entries;

    @Inject
    private LeaseDirectory leases;

    private final Clock clock = Clock.systemUTC();

    /** Whom a deed was about; null for an unknown code. */
    public String invitation(@NotNull ToldDeed deed) {
        return guest(deed).map(InvitationSummary::id).orElse(null);
    }

    /** Somebody was let in. */
    public Optional<Conflict> admitted(@NotNull ToldDeed deed) {
        Optional<CheckInResult> prior = prior(deed);
        if (prior.isPresent() && prior.get().verdict() == Verdict.ADMITTED) {
            return Optional.empty();
        }
        Optional<InvitationSummary> guest = guest(deed);
        if (guest.isEmpty()) {
            judge(deed, Verdict.UNKNOWN_CODE, null);
            return Optional.of(Conflict.UNKNOWN_ADMITTED);
        }
        boolean mayAdmit =
                deed.override() || leases.admits(deed.plan(), guest.get().id(), deed.session(), deed.vouching());
        boolean open = entries.open(Arrival.told(deed), guest.get());
        judge(deed, open ? Verdict.ADMITTED : Verdict.ALREADY_ADMITTED, guest.get());
        return open ? weighed(deed, guest.get(), prior, mayAdmit) : Optional.of(Conflict.DOUBLE);
    }

    private Optional<Conflict> weighed(
            ToldDeed deed, InvitationSummary guest, Optional<CheckInResult> prior, boolean mayAdmit) {
        if (prior.isPresent() || !guest.status().alive()) {
            return Optional.of(Conflict.ADMITTED_THOUGH_REFUSED);
        }
        String lease = deed.vouching().lease();
        boolean lost = lease != null
                && !leases.holds(deed.plan(), lease, deed.vouching().device());
        return !deed.override() && (lost || !mayAdmit) ? Optional.of(Conflict.LEASE_ENDED) : Optional.empty();
    }

    /** Somebody was not let in; what the server had admitted meanwhile did not happen. */
    public Optional<Conflict> refused(@NotNull ToldDeed deed) {
        Optional<CheckInResult> prior = prior(deed);
        if (prior.isEmpty()) {
            judge(deed, verdict(deed.shown()), guest(deed).orElse(null));
            return Optional.empty();
        }
        Optional<Standing> standing = prior.get().verdict() == Verdict.ADMITTED
                ? checkIns.byEntry(deed.plan(), deed.scan().scanId())
                : Optional.empty();
        standing.ifPresent(each -> entries.undo(Arrival.told(deed), each, "Cửa không cho vào: " + deed.shown()));
        return standing.map(each -> Conflict.NOT_LET_IN);
    }

    /** Closes by the very scan that let the guest in, so that the order of messages does not matter. */
    public Optional<Conflict> left(@NotNull ToldDeed deed) {
        Optional<Standing> standing = entry(deed);
        standing.filter(each -> !each.outside()).ifPresent(each -> entries.leave(Arrival.told(deed), each));
        return standing.isPresent() ? Optional.empty() : Optional.of(Conflict.EXIT_UNMATCHED);
    }

    /** ATT-11 */
    public Optional<Conflict> undone(@NotNull ToldDeed deed) {
        Optional<Standing> standing = entry(deed);
        standing.ifPresent(each -> entries.undo(Arrival.told(deed), each, deed.reason()));
        return standing.isPresent() ? Optional.empty() : Optional.of(Conflict.UNDO_UNMATCHED);
    }

    private Optional<Standing> entry(ToldDeed deed) {
        return deed.entry() == null ? Optional.empty() : checkIns.byEntry(deed.plan(), deed.entry());
    }

    private Optional<CheckInResult> prior(ToldDeed deed) {
        return checkIns.keep(deed.plan(), deed.scan(), deed.usher(), clock.instant())
                ? Optional.empty()
                : checkIn.decidedBefore(deed.plan(), deed.scan());
    }

    private Optional<InvitationSummary> guest(ToldDeed deed) {
        return checkIn.guest(deed.plan(), deed.scan().code());
    }

    private void judge(ToldDeed deed, Verdict verdict, InvitationSummary guest) {
        checkIns.judge(
                deed.plan(), deed.scan().scanId(), new CheckInResult(deed.scan().scanId(), verdict, guest, null));
    }

    /** A verdict that was never shown stays with the log of the door; the scan itself counts as sent away. */
    private static Verdict verdict(String shown) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.code().equals(shown)) {
                return verdict;
            }
        }
        return Verdict.WRONG_DOOR;
    }
}
