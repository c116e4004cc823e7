package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.council.ballot.CastWay;
import vn.tongket.awards.council.ballot.UrnService;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.PersonId;

/** A session as a reader may see it (phiên họp theo quyền người xem). */
@ApplicationScoped
class SessionView {

    @Inject
    private SeatRepository seats;

    @Inject
    private ResultRepository results;

    @Inject
    private UrnService urn;

    @Inject
    private NominationService nominations;

    SessionDetail of(CouncilSession session, Caller reader) {
        List<NominationSummary> agenda = visible(session);
        Set<String> shown = agenda.stream().map(NominationSummary::id).collect(Collectors.toSet());
        return new SessionDetail(
                session.id(),
                session.campaign(),
                session.heldOn(),
                session.state(),
                session.room(),
                session.threshold(),
                session.countedOn(),
                members(session),
                reader.person(),
                agenda,
                session.agenda().stream().collect(Collectors.toMap(CouncilItem::nominationId, CouncilItem::rule)),
                seats.recusals(session.id()).stream()
                        .filter(one -> shown.contains(one.nomination().value()))
                        .toList(),
                tally(session).stream()
                        .filter(one -> shown.contains(one.nomination().value()))
                        .toList(),
                session.closedAt(),
                session.version());
    }

    /** The agenda without what concerns the caller himself. */
    List<NominationSummary> visible(CouncilSession session) {
        return nominations.visible(session.nominationIds());
    }

    /** Those in the room and those who answered in writing. */
    Set<String> present(CouncilSession session) {
        Set<String> present = new HashSet<>(seats.present(session.id()));
        present.addAll(urn.voters(session.id()).keySet());
        return present;
    }

    List<Tally> count(CouncilSession session, Collection<CouncilItem> items) {
        Counting counting = new Counting(session.memberIds(), present(session), seats.recusals(session.id()));
        return counting.of(items, urn.look(session.id()));
    }

    private List<Tally> tally(CouncilSession session) {
        if (session.isClosed()) {
            return results.ofSession(session.id());
        }
        List<CouncilItem> raisedOpenly =
                session.agenda().stream().filter(item -> !item.rule().secret()).toList();
        return raisedOpenly.isEmpty() || session.state() == SessionState.CALLED || urn.isKeyLost(session.id())
                ? List.of()
                : count(session, raisedOpenly);
    }

    private List<SessionMember> members(CouncilSession session) {
        Set<String> present = present(session);
        Map<String, CastWay> voters = urn.voters(session.id());
        return session.members().stream()
                .map(member -> new SessionMember(
                        new PersonId(member.personId()),
                        member.fullName(),
                        present.contains(member.personId()),
                        voters.get(member.personId())))
                .toList();
    }
}
