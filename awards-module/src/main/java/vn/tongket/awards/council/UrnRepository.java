package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;

/** The urn (hòm phiếu): who has voted stands in one table, what was voted in another, and nothing joins them (AWD-9). */
@ApplicationScoped
class UrnRepository {

    /**
     * All ballots of the session are written anew in random order. Otherwise the order of the rows, or the number of
     * the transaction that PostgreSQL keeps in each row, would tell whose they are.
     */
    private static final String SHAKE = """
            with taken as (delete from awards.ballot where session_id = ? returning nomination_id, choice)
            insert into awards.ballot (id, session_id, nomination_id, choice)
            select gen_random_uuid()::text, ?, nomination_id, choice from taken order by random()""";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void cast(SessionId session, PersonId member, Collection<Vote> votes) {
        int marked = entityManager
                .createNativeQuery(
                        "insert into awards.ballot_cast (session_id, person_id) values (?, ?) on conflict do nothing")
                .setParameter(1, session.value())
                .setParameter(2, member.value())
                .executeUpdate();
        if (marked == 0) {
            throw new BusinessException(CouncilError.ALREADY_VOTED);
        }
        votes.forEach(vote -> put(session, vote));
        entityManager
                .createNativeQuery(SHAKE)
                .setParameter(1, session.value())
                .setParameter(2, session.value())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Set<String> voters(SessionId session) {
        List<String> persons = entityManager
                .createNativeQuery("select person_id from awards.ballot_cast where session_id = ?")
                .setParameter(1, session.value())
                .getResultList();
        return new HashSet<>(persons);
    }

    /** Votes yes, no and abstain for each nomination; the caller asks only for closed sessions (AWD-11). */
    @SuppressWarnings("unchecked") // rows of a native query
    Map<NominationId, int[]> count(SessionId session) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select nomination_id, choice, count(*) from awards.ballot"
                        + " where session_id = ? group by nomination_id, choice")
                .setParameter(1, session.value())
                .getResultList();
        Map<NominationId, int[]> counts = new HashMap<>();
        for (Object[] row : rows) {
            int[] counted =
                    counts.computeIfAbsent(new NominationId((String) row[0]), any -> new int[Choice.values().length]);
            counted[Choice.valueOf((String) row[1]).ordinal()] = ((Number) row[2]).intValue();
        }
        return counts;
    }

    private void put(SessionId session, Vote vote) {
        entityManager
                .createNativeQuery(
                        "insert into awards.ballot (id, session_id, nomination_id, choice) values (?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, session.value())
                .setParameter(3, vote.nomination().value())
                .setParameter(4, vote.choice().name())
                .executeUpdate();
    }
}
