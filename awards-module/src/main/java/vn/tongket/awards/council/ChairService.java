package vn.tongket.awards.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tongket.awards.council.ballot.BallotError;
import vn.tongket.awards.council.ballot.Counts;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.ballot.UrnRenewal;
import vn.tongket.awards.council.ballot.UrnService;
import vn.tongket.awards.council.ballot.WrittenPapers;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.awards.council.recusal.RecusalGround;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.PersonId;

/** What chair and secretary do in a session (điều hành phiên họp): presence, recusal, voting, written papers. */
@Stateless
@RolesAllowed({"planner", "leader", "council-member"})
public class ChairService {

    @Inject
    private CouncilRepository sessions;

    @Inject
    private SeatRepository seats;

    @Inject
    private SessionView view;

    @Inject
    private SessionAccess access;

    @Inject
    private UrnService urn;

    @Inject
    private CallerService callers;

    /** Who sits in the room; whoever has voted stays. */
    public void attend(@NotNull SessionId id, @NotNull Set<@NotNull PersonId> present) {
        CouncilSession session = run(id);
        for (String member : session.memberIds()) {
            PersonId person = new PersonId(member);
            if (present.contains(person)) {
                seats.arrive(id, person);
            } else {
                seats.leave(id, person);
            }
        }
    }

    /** Begins the voting, when enough members are there (AWD-48). */
    public void open(@NotNull SessionId id) {
        CouncilSession session = run(id);
        session.open(view.present(session).size());
    }

    /** AWD-47: a member recuses himself, or chair and secretary record it; the reason is kept. */
    public void recuse(
            @NotNull SessionId id, @NotNull NominationId nomination, @NotNull PersonId member, String reason) {
        Caller caller = callers.caller();
        CouncilSession session = caller.is(member) ? own(id, caller) : run(id);
        require(session.hasMember(member), CouncilError.NOT_A_MEMBER);
        require(session.nominationIds().contains(nomination.value()), CouncilError.NOT_ON_AGENDA);
        require(reason != null && !reason.isBlank(), CouncilError.REASON_REQUIRED);
        require(!urn.voters(id).containsKey(member.value()), CouncilError.ALREADY_VOTED);
        seats.addAll(
                id, List.of(new Recusal(nomination, member, RecusalGround.DECLARED, reason.strip(), caller.person())));
    }

    /**
     * Enters the papers of the absent, once by each of two persons (AWD-51).
     *
     * @return whether they are counted now; not after the first of the two, and not when both read otherwise
     */
    public boolean enterWritten(@NotNull SessionId id, @NotNull @Valid WrittenPapers papers) {
        CouncilSession session = run(id);
        session.requireOpen();
        requirePossible(session, papers);
        return urn.enterWritten(id, papers, callers.caller().person());
    }

    /** AWD-105 Begins the vote again when the key of the urn was lost. */
    public void renewUrn(@NotNull SessionId id, String reason) {
        CouncilSession session = run(id);
        require(reason != null && !reason.isBlank(), CouncilError.REASON_REQUIRED);
        Caller caller = callers.caller();
        urn.renew(id, session.nominationIds(), caller.person(), caller.fullName(), reason);
    }

    public boolean isKeyLost(@NotNull SessionId id) {
        return !sessions.get(id).isClosed() && urn.isKeyLost(id);
    }

    public List<UrnRenewal> renewals(@NotNull SessionId id) {
        access.requireReader(sessions.get(id), callers.caller());
        return urn.renewals(id);
    }

    /** Who entered the written papers, while the second person is still awaited. */
    public Optional<PersonId> writtenBy(@NotNull SessionId id) {
        run(id);
        return Optional.ofNullable(urn.writtenBy(id));
    }

    /** As many votes on each nomination as papers of members who are not recused from it. */
    private void requirePossible(CouncilSession session, WrittenPapers papers) {
        Set<String> voters = urn.voters(session.id()).keySet();
        for (PersonId member : papers.members()) {
            require(session.hasMember(member), CouncilError.NOT_A_MEMBER);
            require(!voters.contains(member.value()), CouncilError.ALREADY_VOTED);
        }
        Map<String, Integer> papersFor = new HashMap<>();
        session.nominationIds()
                .forEach(
                        nomination -> papersFor.put(nomination, papers.members().size()));
        seats.recusals(session.id()).stream()
                .filter(recusal -> papers.members().contains(recusal.member()))
                .forEach(recusal -> papersFor.merge(recusal.nomination().value(), -1, Integer::sum));
        require(papersFor.keySet().equals(ids(papers.counts().keySet())), CouncilError.NOT_ON_AGENDA);
        papers.counts().forEach((nomination, counts) -> {
            if (counts.all() != papersFor.get(nomination.value()) || isNegative(counts)) {
                throw new BusinessException(BallotError.WRITTEN_SUM, papersFor.get(nomination.value()));
            }
        });
    }

    private static boolean isNegative(Counts counts) {
        return counts.yes() < 0 || counts.no() < 0 || counts.abstain() < 0;
    }

    private static Set<String> ids(Collection<NominationId> nominations) {
        return Set.copyOf(nominations.stream().map(NominationId::value).toList());
    }

    private CouncilSession run(SessionId id) {
        CouncilSession session = sessions.locked(id);
        access.requireRunner(session, callers.caller());
        require(!session.isClosed(), CouncilError.CLOSED);
        return session;
    }

    private CouncilSession own(SessionId id, Caller caller) {
        CouncilSession session = sessions.locked(id);
        if (!session.hasMember(caller.person())) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        require(!session.isClosed(), CouncilError.CLOSED);
        return session;
    }

    private static void require(boolean satisfied, CouncilError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }
}
