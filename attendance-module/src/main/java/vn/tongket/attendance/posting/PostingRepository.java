package vn.tongket.attendance.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.plan.PlanId;

/** Store of posted codes. */
@ApplicationScoped
class PostingRepository {

    private static final String POSTING = "select p.id, p.plan_id, p.station_id, s.name, p.secret, p.valid_from,"
            + " p.valid_to, p.posted_by, p.ended_at from attendance.posting p"
            + " join attendance.station s on s.plan_id = p.plan_id and s.id = p.station_id";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** False when the conference has no such door. */
    boolean add(Posting posting, Instant now) {
        return query(
                                "insert into attendance.posting (id, plan_id, station_id, secret, valid_from, valid_to,"
                                        + " posted_by, posted_at) select ?, plan_id, id, ?, ?, ?, ?, ?"
                                        + " from attendance.station where plan_id = ? and id = ?",
                                posting.id(),
                                posting.secret(),
                                Timestamp.from(posting.validFrom()),
                                Timestamp.from(posting.validTo()),
                                posting.postedBy(),
                                Timestamp.from(now),
                                posting.planId(),
                                posting.stationId())
                        .executeUpdate()
                > 0;
    }

    boolean end(PlanId plan, String id, Instant now) {
        return query(
                                "update attendance.posting set ended_at = ? where plan_id = ? and id = ? and ended_at is null",
                                Timestamp.from(now),
                                plan.value(),
                                id)
                        .executeUpdate()
                > 0;
    }

    List<Posting> list(PlanId plan) {
        return postings(query(POSTING + " where p.plan_id = ? order by p.valid_from, p.id", plan.value()));
    }

    Optional<Posting> bySecret(String secret) {
        return postings(query(POSTING + " where p.secret = ?", secret)).stream().findFirst();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static List<Posting> postings(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Posting(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        instant(row[5]),
                        instant(row[6]),
                        (String) row[7],
                        row[8] == null ? null : instant(row[8])))
                .toList();
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}
