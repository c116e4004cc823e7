package vn.tongket.attendance.quorum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;

/** Store of the kinds of meetings, their dated rules, and what each conference counts. */
@ApplicationScoped
class QuorumRepository {

    private static final int MAX_LIST = 500;

    private static final String RULES = """
            select r.id, r.kind_id, k.name, r.valid_from, r.valid_to, r.base, r.numerator, r.denominator, r.more_than,
                r.number, r.legal_source
            from attendance.quorum_rule r join attendance.meeting_kind k on k.id = r.kind_id
            """;

    private static final String COUNTS = """
            select count(i.id), count(a.id)
            from attendance.invitation i
            left join attendance.admission a on a.invitation_id = i.id and a.undone_at is null
                and a.outside_since is null and a.session_id = ?
            where i.plan_id = ? and i.status in ('ISSUED', 'ACCEPTED', 'DECLINED')
              and (not exists (select 1 from attendance.quorum_group q where q.plan_id = i.plan_id)
                or i.group_id in (select q.group_id from attendance.quorum_group q where q.plan_id = i.plan_id))""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<MeetingKindEntry> kinds() {
        return rows(query("select id, name from attendance.meeting_kind order by name"))
                .map(row -> new MeetingKindEntry((String) row[0], (String) row[1]))
                .toList();
    }

    boolean addKind(String name) {
        return query(
                                "insert into attendance.meeting_kind (id, name) values (?, ?) on conflict do nothing",
                                Ids.next(),
                                name)
                        .executeUpdate()
                > 0;
    }

    List<QuorumRule> rules() {
        return rows(query(RULES + " order by k.name, r.valid_from desc"))
                .map(QuorumRepository::rule)
                .toList();
    }

    Optional<QuorumRule> rule(String kindId, LocalDate day) {
        return rows(query(
                        RULES
                                + " where r.kind_id = ? and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)",
                        kindId,
                        Date.valueOf(day),
                        Date.valueOf(day)))
                .map(QuorumRepository::rule)
                .findFirst();
    }

    /** Held so that two rules for one kind are entered one after the other. */
    boolean holdKind(String kindId) {
        return rows(query("select id, name from attendance.meeting_kind where id = ? for update", kindId))
                .findAny()
                .isPresent();
    }

    boolean overlaps(QuorumRuleEntry entry) {
        return query(
                                "select id from attendance.quorum_rule where kind_id = ? and"
                                        + " daterange(valid_from, valid_to, '[]') && daterange(?, cast(? as date), '[]')",
                                entry.kindId(),
                                Date.valueOf(entry.validFrom()),
                                date(entry.validTo()))
                        .getResultList()
                        .size()
                > 0;
    }

    void add(QuorumRuleEntry entry) {
        QuorumMeasure measure = entry.measure();
        query(
                        "insert into attendance.quorum_rule (id, kind_id, valid_from, valid_to, base, numerator, denominator,"
                                + " more_than, number, legal_source, version) values (?, ?, ?, cast(? as date), ?,"
                                + " cast(? as integer), cast(? as integer), ?, cast(? as integer), cast(? as varchar), 1)",
                        Ids.next(),
                        entry.kindId(),
                        Date.valueOf(entry.validFrom()),
                        date(entry.validTo()),
                        entry.base().name(),
                        measure.numerator(),
                        measure.denominator(),
                        measure.moreThan(),
                        measure.number(),
                        entry.legalSource())
                .executeUpdate();
    }

    int endRule(String id, LocalDate lastDay) {
        return query(
                        "update attendance.quorum_rule set valid_to = ?, version = version + 1 where id = ? and valid_from <= ?",
                        Date.valueOf(lastDay),
                        id,
                        Date.valueOf(lastDay))
                .executeUpdate();
    }

    QuorumSetting setting(PlanId plan) {
        Set<String> groups = groups(plan);
        return rows(query(
                        "select kind_id, member_total from attendance.quorum_setting where plan_id = ?", plan.value()))
                .map(row -> new QuorumSetting((String) row[0], (Integer) row[1], groups))
                .findFirst()
                .orElseGet(QuorumSetting::none);
    }

    private Set<String> groups(PlanId plan) {
        Set<String> groups = new HashSet<>();
        for (Object id : query("select group_id from attendance.quorum_group where plan_id = ?", plan.value())
                .getResultList()) {
            groups.add((String) id);
        }
        return groups;
    }

    void settle(PlanId plan, QuorumSetting setting) {
        query(
                        "insert into attendance.quorum_setting (plan_id, kind_id, member_total)"
                                + " values (?, cast(? as varchar), cast(? as integer)) on conflict (plan_id) do update"
                                + " set kind_id = excluded.kind_id, member_total = excluded.member_total",
                        plan.value(),
                        setting.kindId(),
                        setting.memberTotal())
                .executeUpdate();
        query("delete from attendance.quorum_group where plan_id = ?", plan.value())
                .executeUpdate();
        setting.groups()
                .forEach(group -> query(
                                "insert into attendance.quorum_group (plan_id, group_id)"
                                        + " select plan_id, id from attendance.attendee_group where id = ? and plan_id = ?",
                                group,
                                plan.value())
                        .executeUpdate());
    }

    /** How many members were summoned, and how many of them are present. */
    long[] counts(PlanId plan, String session) {
        Object[] row = rows(query(COUNTS, session, plan.value())).findFirst().orElseThrow();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }

    private static QuorumRule rule(Object[] row) {
        return new QuorumRule(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                day(row[3]),
                day(row[4]),
                QuorumBase.valueOf((String) row[5]),
                new QuorumMeasure((Integer) row[6], (Integer) row[7], (Boolean) row[8], (Integer) row[9]),
                (String) row[10]);
    }

    private static LocalDate day(Object stored) {
        return stored == null ? null : stored instanceof LocalDate day ? day : ((Date) stored).toLocalDate();
    }

    /** Dates go as text where they may be null: a null without a type is refused. */
    private static String date(LocalDate day) {
        return day == null ? null : day.toString();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.setMaxResults(MAX_LIST).getResultList()).stream();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
