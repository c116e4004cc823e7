package vn.tongket.attendance.quorum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tongket.attendance.checkin.AdmissionDirectory;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;

/** Freezes who is there (chốt số đại biểu), ATT-61. */
@ApplicationScoped
class Closing {

    @Inject
    private ClosingRepository closings;

    @Inject
    private AdmissionDirectory admissions;

    QuorumClosing freeze(ConferenceInfo conference, QuorumState state, Caller by, Instant at) {
        String id = Ids.next();
        QuorumClosing last = closings.lastWhileHeld(conference.planId()).orElse(null);
        closings.freezePersons(id, conference.planId(), admissions.currentSession(conference.planId()));
        List<ClosedPerson> persons = closings.persons(id);
        if (persons.isEmpty()) {
            throw new BusinessException(QuorumError.NOBODY_INVITED, conference.title());
        }
        QuorumClosing open = new QuorumClosing(
                id,
                conference.planId().value(),
                last == null ? 1 : last.number() + 1,
                at.truncatedTo(ChronoUnit.MICROS),
                by.username(),
                by.fullName(),
                state.words(),
                state.rule() == null ? null : state.rule().legalSource(),
                state.required(),
                base(state, persons),
                persons.stream()
                        .filter(ClosedPerson::counted)
                        .filter(ClosedPerson::present)
                        .count(),
                last == null ? "" : last.digest(),
                "");
        QuorumClosing closing = open.sealed(ClosingDigest.of(open, persons));
        closings.add(closing);
        return closing;
    }

    /** Everybody is counted in the frozen list, unless the rule counts all members of the body. */
    private static long base(QuorumState state, List<ClosedPerson> persons) {
        boolean allMembers = state.rule() != null
                && state.rule().base() == QuorumBase.ALL_MEMBERS
                && state.rule().measure().isShare()
                && state.gap() == null;
        return allMembers
                ? state.baseCount()
                : persons.stream().filter(ClosedPerson::counted).count();
    }
}
