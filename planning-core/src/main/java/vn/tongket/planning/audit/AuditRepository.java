package vn.tongket.planning.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Store of the audit log: entries are added, one after the other, and read. */
@ApplicationScoped
class AuditRepository {

    private static final String ENTRY = "select number, recorded_at, account, actor, action, subject, facts, previous,"
            + " fingerprint from planning.audit_entry";

    private static final String CHOSEN = " where (? = '' or action = ?)"
            + " and (? = '' or position(lower(?) in lower(actor || ' ' || subject || ' ' || facts)) > 0)";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    /** The last entry; until the transaction ends nobody else adds one. */
    AuditEntry lastWhileHeld() {
        query("select cast(pg_advisory_xact_lock(hashtextextended('audit', 16)) as text)")
                .getSingleResult();
        return entries(query(ENTRY + " order by number desc").setMaxResults(1)).stream()
                .findFirst()
                .orElse(AuditEntry.NONE);
    }

    void add(AuditEntry entry) {
        query(
                        "insert into planning.audit_entry (number, recorded_at, account, actor, action, subject, facts,"
                                + " previous, fingerprint) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        entry.number(),
                        Timestamp.from(entry.recordedAt()),
                        entry.account(),
                        entry.actor(),
                        entry.action(),
                        entry.subject(),
                        entry.facts(),
                        entry.previous(),
                        entry.fingerprint())
                .executeUpdate();
    }

    /** Entries after this number, in their order. */
    List<AuditEntry> after(long number, int count) {
        return entries(
                query(ENTRY + " where number > ? order by number", number).setMaxResults(count));
    }

    List<AuditEntry> latest(String action, String words, int from, int count) {
        return entries(query(ENTRY + CHOSEN + " order by number desc", action, action, words, words)
                .setFirstResult(from)
                .setMaxResults(count));
    }

    long count(String action, String words) {
        return ((Number) query("select count(*) from planning.audit_entry" + CHOSEN, action, action, words, words)
                        .getSingleResult())
                .longValue();
    }

    List<String> actions() {
        List<?> codes = query("select distinct action from planning.audit_entry order by action")
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static List<AuditEntry> entries(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AuditEntry(
                        ((Number) row[0]).longValue(),
                        instant(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8]))
                .toList();
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}
