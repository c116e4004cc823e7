package vn.tongket.attendance.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.planning.plan.PlanId;

/** Store of wall links. The secret never reaches the table, only its hash. */
@ApplicationScoped
class WallRepository {

    private static final int MAX_LIST = 200;

    private static final String LINK =
            "select id, plan_id, name, made_by, made_at, valid_to, ended_at from attendance.wall_link";

    private static final String HASH = "encode(sha256(convert_to(?, 'UTF8')), 'hex')";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(WallLink link, String secret) {
        query(
                        "insert into attendance.wall_link (id, plan_id, name, secret_hash, made_by, made_at, valid_to)"
                                + " values (?, ?, ?, " + HASH + ", ?, ?, ?)",
                        link.id(),
                        link.planId(),
                        link.name(),
                        secret,
                        link.madeBy(),
                        Timestamp.from(link.madeAt()),
                        Timestamp.from(link.validTo()))
                .executeUpdate();
    }

    Optional<WallLink> end(PlanId plan, String id, Instant now) {
        query(
                        "update attendance.wall_link set ended_at = ? where plan_id = ? and id = ? and ended_at is null",
                        Timestamp.from(now),
                        plan.value(),
                        id)
                .executeUpdate();
        return links(query(LINK + " where plan_id = ? and id = ?", plan.value(), id))
                .findFirst();
    }

    /** The newest first. */
    List<WallLink> list(PlanId plan) {
        return links(query(LINK + " where plan_id = ? order by made_at desc, id", plan.value())
                        .setMaxResults(MAX_LIST))
                .toList();
    }

    Optional<WallLink> bySecret(String secret) {
        return links(query(LINK + " where secret_hash = " + HASH, secret)).findFirst();
    }

    Set<String> working(Collection<String> ids, Instant now) {
        List<?> rows = query(
                        "select id from attendance.wall_link where id = any (string_to_array(?, ','))"
                                + " and ended_at is null and valid_to > ?",
                        String.join(",", ids),
                        Timestamp.from(now))
                .getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static Stream<WallLink> links(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WallLink(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        instant(row[4]),
                        instant(row[5]),
                        row[6] == null ? null : instant(row[6])));
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}
