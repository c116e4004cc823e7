package vn.tongket.attendance.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.planning.plan.PlanId;

/** Store of the rules and of what guests declared; the latest declaration takes the place of the one before. */
@ApplicationScoped
class HealthRepository {

    private static final int MAX_LIST = 5_000;
    private static final String RULE =
            "select id, title, questions, source, valid_from, valid_to, version from attendance.health_rule";

    private static final String OPEN = """
            select i.id, concat_ws(' ', i.honorific, i.full_name), i.position, i.unit_name, d.answers
            from attendance.invitation i
            left join attendance.health_declaration d on d.invitation_id = i.id and d.rule_id = ?
            where i.plan_id = ? and i.status in ('ISSUED', 'ACCEPTED') and coalesce(d.answers, '1') like '%1%'
            order by i.unit_name nulls last, i.sort_key""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<HealthRule> rules() {
        return rules(query(RULE + " order by valid_from desc, id"));
    }

    Optional<HealthRule> inForce(LocalDate day) {
        return rules(query(
                        RULE + " where valid_from <= ? and (valid_to is null or valid_to >= ?)",
                        Date.valueOf(day),
                        Date.valueOf(day)))
                .stream()
                .findFirst();
    }

    /** False when it would overlap another one. */
    boolean put(String id, HealthRuleEntry entry) {
        Date to = entry.to() == null ? null : Date.valueOf(entry.to());
        boolean overlaps = !query(
                        "select 1 from attendance.health_rule where id <> ? and daterange(valid_from, valid_to, '[]')"
                                + " && daterange(?, cast(? as date), '[]')",
                        id,
                        Date.valueOf(entry.from()),
                        to)
                .getResultList()
                .isEmpty();
        if (overlaps) {
            return false;
        }
        query(
                        "insert into attendance.health_rule (id, title, questions, source, valid_from, valid_to, version)"
                                + " values (?, ?, ?, ?, ?, cast(? as date), 1) on conflict (id) do update"
                                + " set title = excluded.title, questions = excluded.questions, source = excluded.source,"
                                + " valid_from = excluded.valid_from, valid_to = excluded.valid_to,"
                                + " version = attendance.health_rule.version + 1",
                        id,
                        entry.title(),
                        String.join("\n", entry.questions()),
                        entry.source(),
                        Date.valueOf(entry.from()),
                        to)
                .executeUpdate();
        return true;
    }

    boolean declaredBy(String rule) {
        return !query("select 1 from attendance.health_declaration where rule_id = ? limit 1", rule)
                .getResultList()
                .isEmpty();
    }

    void remove(String rule) {
        query("delete from attendance.health_rule where id = ?", rule).executeUpdate();
    }

    void declare(InvitationId guest, String rule, String answers, String by, Instant at) {
        query(
                        "insert into attendance.health_declaration (invitation_id, rule_id, answers, declared_at, declared_by)"
                                + " values (?, ?, ?, ?, ?) on conflict (invitation_id, rule_id) do update"
                                + " set answers = excluded.answers, declared_at = excluded.declared_at,"
                                + " declared_by = excluded.declared_by",
                        guest.value(),
                        rule,
                        answers,
                        Timestamp.from(at),
                        by)
                .executeUpdate();
    }

    HealthState state(String rule, String invitation) {
        List<?> rows = query(
                        "select answers from attendance.health_declaration where rule_id = ? and invitation_id = ?",
                        rule,
                        invitation)
                .getResultList();
        return HealthState.of(rows.isEmpty() ? null : (String) rows.get(0));
    }

    List<UndeclaredGuest> open(PlanId plan, String rule) {
        List<?> rows = query(OPEN, rule, plan.value()).setMaxResults(MAX_LIST).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new UndeclaredGuest(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], HealthState.of((String)
                                row[4])))
                .toList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static List<HealthRule> rules(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new HealthRule(
                        (String) row[0],
                        (String) row[1],
                        List.of(((String) row[2]).split("\n")),
                        (String) row[3],
                        ((Date) row[4]).toLocalDate(),
                        row[5] == null ? null : ((Date) row[5]).toLocalDate(),
                        ((Number) row[6]).longValue()))
                .toList();
    }
}
