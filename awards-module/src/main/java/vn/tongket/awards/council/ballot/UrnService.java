package vn.tongket.awards.council.ballot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;

/** The urn (hòm phiếu): what it is told, it only adds up. Who may vote on what is decided by who calls. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class UrnService {

    @Inject
    private UrnRepository urns;

    @Inject
    private UrnKeys keys;

    @Inject
    private Event<UrnCounted> counted;

    public UrnService() {
        // for the container
    }

    UrnService(UrnRepository urns, UrnKeys keys) {
        this.urns = urns;
        this.keys = keys;
    }

    public void set(@NotNull SessionId session, @NotEmpty Collection<String> nominations) {
        Seal seal = keys.make(session);
        urns.add(session, seal.close(UrnContent.empty(nominations).bytes()));
    }

    /** Whether the ballot was taken; not when the member has voted already. */
    public boolean cast(@NotNull SessionId session, @NotNull PersonId member, @NotEmpty Collection<Vote> ballot) {
        Seal seal = keys.of(session);
        UrnContent content = content(session, seal);
        if (!urns.mark(session, member, CastWay.ROOM)) {
            return false;
        }
        urns.replace(session, seal.close(content.with(ballot).bytes()));
        return true;
    }

    public Map<String, CastWay> voters(@NotNull SessionId session) {
        return urns.voters(session);
    }

    /** What lies in the urn; the caller shows it only of open votes or after the count (AWD-11). */
    public Map<NominationId, Counts> look(@NotNull SessionId session) {
        UrnContent content = content(session, keys.of(session));
        if (content.ballots() != urns.voters(session).size()) {
            throw new BusinessException(BallotError.DISAGREES);
        }
        Map<NominationId, Counts> counts = new HashMap<>();
        content.counts().forEach((nomination, sums) -> counts.put(new NominationId(nomination), sums));
        return counts;
    }

    /** Removes the urn with its key; what it held is lost unless the caller has looked. */
    public void remove(@NotNull SessionId session) {
        urns.remove(session);
        counted.fire(new UrnCounted(session));
    }

    /** Whether an urn stands there that nobody can open any more. */
    public boolean isKeyLost(@NotNull SessionId session) {
        return !keys.has(session) && urns.stands(session);
    }

    /** AWD-105 A new urn instead of one whose key is lost; whoever voted votes again. */
    public void renew(
            @NotNull SessionId session,
            @NotEmpty Collection<String> nominations,
            @NotNull PersonId by,
            @NotNull String byName,
            @NotNull String reason) {
        if (!isKeyLost(session)) {
            throw new BusinessException(BallotError.KEY_THERE);
        }
        int ballots = urns.forgetVoters(session);
        urns.remove(session);
        set(session, nominations);
        urns.addRenewal(session, new UrnRenewal(by, byName, reason.strip(), ballots));
    }

    public List<UrnRenewal> renewals(@NotNull SessionId session) {
        return urns.renewals(session);
    }

    /** Takes what one of two persons read; true when both have read the same and it is counted (AWD-51). */
    public boolean enterWritten(@NotNull SessionId session, @NotNull WrittenPapers papers, @NotNull PersonId by) {
        Seal seal = keys.of(session);
        UrnContent content = content(session, seal);
        String first = urns.writtenBy(session).orElse(null);
        if (first == null) {
            urns.addWritten(session, by, seal.close(papers.fingerprint()));
            return false;
        }
        if (by.value().equals(first)) {
            throw new BusinessException(BallotError.SECOND_PERSON);
        }
        boolean same = Arrays.equals(seal.open(urns.written(session)), papers.fingerprint());
        urns.forgetWritten(session);
        if (same) {
            papers.members().forEach(member -> urns.mark(session, member, CastWay.WRITTEN));
            urns.replace(
                    session,
                    seal.close(content.with(papers.members().size(), papers.counts())
                            .bytes()));
        }
        return same;
    }

    /** Who entered the written papers first, when the second is still awaited; else null. */
    public PersonId writtenBy(@NotNull SessionId session) {
        return urns.writtenBy(session).map(PersonId::new).orElse(null);
    }

    private UrnContent content(SessionId session, Seal seal) {
        return UrnContent.of(seal.open(urns.locked(session).orElseThrow()));
    }
}
