package vn.tongket.attendance.catering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Store of frozen lists and of what was decided about their changes; reads what guests need now. */
@ApplicationScoped
class CateringRepository {

    private static final String NOW = """
            select i.id, i.full_name, i.unit_name,
                concat_ws(',', coalesce(d.diet, 'NORMAL'),
                    (select string_agg(c.diet, ',' order by c.position) from attendance.guest_companion c
                     where c.invitation_id = i.id)),
                coalesce(d.wheelchair, false), d.remark
            from attendance.invitation i left join attendance.guest_declaration d on d.invitation_id = i.id
            where i.plan_id = ? and i.status = 'ACCEPTED' order by i.ordinal""";

    private static final String LINES = """
            select l.invitation_id, l.full_name, l.unit_name, l.needs from attendance.catering_line l
            join attendance.invitation i on i.id = l.invitation_id where l.list_id = ? order by i.ordinal""";

    private static final String REFUSED = """
            select distinct on (invitation_id) invitation_id, after_needs, approved
            from attendance.catering_decision where list_id = ? order by invitation_id, decided_at desc""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** A guest with his needs, as they are now or as a list has them. */
    record Line(String invitation, String fullName, String unitName, Needs needs) {

        CateringLine shown() {
            return CateringLine.of(invitation, fullName, unitName, needs);
        }

        Line without() {
            return new Line(invitation, fullName, unitName, Needs.NONE);
        }
    }

    /** A list without its lines. */
    record Head(String id, PlanId plan, int number, Instant frozenAt, String frozenBy) {}

    Map<String, Line> now(PlanId plan) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Object[] row : rows(NOW, plan.value())) {
            Needs needs = Needs.of((String) row[3], (Boolean) row[4], (String) row[5]);
            lines.put((String) row[0], new Line((String) row[0], (String) row[1], (String) row[2], needs));
        }
        return lines;
    }

    Map<String, Line> lines(String list) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Object[] row : rows(LINES, list)) {
            lines.put((String) row[0], new Line((String) row[0], (String) row[1], (String) row[2], new Needs((String)
                    row[3])));
        }
        return lines;
    }

    /** What was refused last for each guest; the same wish does not come up again. */
    Map<String, String> refused(String list) {
        Map<String, String> refused = new LinkedHashMap<>();
        for (Object[] row : rows(REFUSED, list)) {
            if (!(Boolean) row[2]) {
                refused.put((String) row[0], (String) row[1]);
            }
        }
        return refused;
    }

    Head head(String id) {
        return heads("id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(CateringError.NOT_FOUND, id));
    }

    Optional<Head> latest(PlanId plan) {
        return heads("plan_id = ?", plan.value()).stream().findFirst();
    }

    /** The latest first. */
    private List<Head> heads(String which, String parameter) {
        return rows(
                        "select id, plan_id, number, frozen_at, frozen_by from attendance.catering_list where " + which
                                + " order by number desc",
                        parameter)
                .stream()
                .map(row -> new Head(
                        (String) row[0],
                        new PlanId((String) row[1]),
                        ((Number) row[2]).intValue(),
                        instant(row[3]),
                        (String) row[4]))
                .toList();
    }

    void freeze(Head head, Iterable<Line> lines) {
        query(
                        "insert into attendance.catering_list (id, plan_id, number, frozen_at, frozen_by)"
                                + " values (?, ?, ?, ?, ?)",
                        head.id(),
                        head.plan().value(),
                        head.number(),
                        Timestamp.from(head.frozenAt()),
                        head.frozenBy())
                .executeUpdate();
        lines.forEach(line -> put(head.id(), line));
    }

    void put(String list, Line line) {
        query(
                        "insert into attendance.catering_line (list_id, invitation_id, full_name, unit_name, needs)"
                                + " values (?, ?, ?, cast(? as varchar), ?)"
                                + " on conflict (list_id, invitation_id) do update set needs = excluded.needs",
                        list,
                        line.invitation(),
                        line.fullName(),
                        line.unitName(),
                        line.needs().text())
                .executeUpdate();
    }

    void remove(String list, String invitation) {
        query("delete from attendance.catering_line where list_id = ? and invitation_id = ?", list, invitation)
                .executeUpdate();
    }

    void decided(String list, Line before, Line after, boolean approved, String by, Instant at) {
        query(
                        "insert into attendance.catering_decision (list_id, invitation_id, decided_at, before_needs,"
                                + " after_needs, approved, decided_by) values (?, ?, ?, ?, ?, ?, ?)",
                        list,
                        after.invitation(),
                        Timestamp.from(at),
                        before.needs().text(),
                        after.needs().text(),
                        approved,
                        by)
                .executeUpdate();
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        List<?> rows = query(sql, parameters).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static Instant instant(Object stored) {
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }
}
