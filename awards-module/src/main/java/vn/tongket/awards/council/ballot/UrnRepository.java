package vn.tongket.awards.council.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.planning.directory.PersonId;

/** Store of the sealed urns, and of who has voted (AWD-9). */
@ApplicationScoped
class UrnRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(SessionId session, byte[] sealed) {
        run("insert into awards.urn (session_id, content) values (?, ?)", session.value(), sealed);
    }

    /** Whoever has it fills it, one after the other. */
    Optional<byte[]> locked(SessionId session) {
        return one("select content from awards.urn where session_id = ? for update", session.value());
    }

    boolean stands(SessionId session) {
        return one("select 1 from awards.urn where session_id = ?", session.value())
                .isPresent();
    }

    void replace(SessionId session, byte[] sealed) {
        run("update awards.urn set content = ? where session_id = ?", sealed, session.value());
    }

    void remove(SessionId session) {
        run("delete from awards.written_count where session_id = ?", session.value());
        run("delete from awards.urn where session_id = ?", session.value());
    }

    /** Takes back who voted, because what they voted can be read by nobody; answers how many they were. */
    int forgetVoters(SessionId session) {
        return run("delete from awards.ballot_cast where session_id = ?", session.value());
    }

    void addRenewal(SessionId session, UrnRenewal renewal) {
        run(
                "insert into awards.urn_renewal (session_id, position, person_id, person_name, reason, ballots)"
                        + " select ?, count(*) + 1, ?, ?, ?, ? from awards.urn_renewal where session_id = ?",
                session.value(),
                renewal.by().value(),
                renewal.byName(),
                renewal.reason(),
                renewal.ballots(),
                session.value());
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<UrnRenewal> renewals(SessionId session) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select person_id, person_name, reason, ballots from awards.urn_renewal"
                        + " where session_id = ? order by position")
                .setParameter(1, session.value())
                .getResultList();
        return rows.stream()
                .map(row -> new UrnRenewal(
                        new PersonId((String) row[0]), (String) row[1], (String) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    /** Whether the member had not voted before; he has now. */
    boolean mark(SessionId session, PersonId member, CastWay way) {
        return run(
                        "insert into awards.ballot_cast (session_id, person_id, way) values (?, ?, ?)"
                                + " on conflict do nothing",
                        session.value(),
                        member.value(),
                        way.name())
                == 1;
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Map<String, CastWay> voters(SessionId session) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select person_id, way from awards.ballot_cast where session_id = ?")
                .setParameter(1, session.value())
                .getResultList();
        Map<String, CastWay> voters = new HashMap<>();
        rows.forEach(row -> voters.put((String) row[0], CastWay.valueOf((String) row[1])));
        return voters;
    }

    Optional<String> writtenBy(SessionId session) {
        return one("select entered_by from awards.written_count where session_id = ? for update", session.value());
    }

    byte[] written(SessionId session) {
        return this.<byte[]>one("select content from awards.written_count where session_id = ?", session.value())
                .orElseThrow();
    }

    void addWritten(SessionId session, PersonId by, byte[] sealed) {
        run(
                "insert into awards.written_count (session_id, entered_by, content) values (?, ?, ?)",
                session.value(),
                by.value(),
                sealed);
    }

    void forgetWritten(SessionId session) {
        run("delete from awards.written_count where session_id = ?", session.value());
    }

    @SuppressWarnings("unchecked") // one column of a native query
    private <T> Optional<T> one(String sql, String session) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, session)
                .getResultStream()
                .findFirst();
    }

    private int run(String sql, Object... parameters) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
