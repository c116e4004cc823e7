package vn.tongket.awards.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.awards.council.recusal.RecusalGround;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.PersonId;

/** Store of who is in the room, and of who does not vote on what. */
@ApplicationScoped
class SeatRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    @SuppressWarnings("unchecked") // one column of a native query
    Set<String> present(SessionId session) {
        return Set.copyOf((List<String>) entityManager
                .createNativeQuery("select person_id from awards.council_presence where session_id = ?")
                .setParameter(1, session.value())
                .getResultList());
    }

    void arrive(SessionId session, PersonId member) {
        entityManager
                .createNativeQuery("insert into awards.council_presence (session_id, person_id) values (?, ?)"
                        + " on conflict do nothing")
                .setParameter(1, session.value())
                .setParameter(2, member.value())
                .executeUpdate();
    }

    /** Whoever has voted stays. */
    void leave(SessionId session, PersonId member) {
        entityManager
                .createNativeQuery("delete from awards.council_presence p where p.session_id = ? and p.person_id = ?"
                        + " and not exists (select 1 from awards.ballot_cast c"
                        + " where c.session_id = p.session_id and c.person_id = p.person_id)")
                .setParameter(1, session.value())
                .setParameter(2, member.value())
                .executeUpdate();
    }

    void addAll(SessionId session, Collection<Recusal> recusals) {
        for (Recusal recusal : recusals) {
            entityManager
                    .createNativeQuery("insert into awards.council_recusal (session_id, nomination_id, person_id,"
                            + " ground, reason, declared_by) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                    .setParameter(1, session.value())
                    .setParameter(2, recusal.nomination().value())
                    .setParameter(3, recusal.member().value())
                    .setParameter(4, recusal.ground().name())
                    .setParameter(5, recusal.reason())
                    .setParameter(
                            6,
                            recusal.declaredBy() == null
                                    ? null
                                    : recusal.declaredBy().value())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<Recusal> recusals(SessionId session) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select nomination_id, person_id, ground, reason, declared_by"
                        + " from awards.council_recusal where session_id = ? order by nomination_id, person_id")
                .setParameter(1, session.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Recusal(
                        new NominationId((String) row[0]),
                        new PersonId((String) row[1]),
                        RecusalGround.valueOf((String) row[2]),
                        (String) row[3],
                        row[4] == null ? null : new PersonId((String) row[4])))
                .toList();
    }
}
