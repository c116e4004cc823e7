package vn.tongket.attendance.signinsheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.attendance.checkin.CheckInResult;
import vn.tongket.attendance.checkin.Verdict;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;

/** Store of sign-in sheets and their rows. */
@ApplicationScoped
class SheetRepository {

    private static final String ROWS = """
            select r.line, s.number, i.id, i.code, concat_ws(' ', i.honorific, i.full_name), i.position, i.unit_name,
                i.seat, r.verdict, r.first_station_id, r.first_at
            from attendance.sign_in_row r
            join attendance.sign_in_sheet s on s.id = r.sheet_id
            join attendance.invitation i on i.id = r.invitation_id
            where s.plan_id = ? and s.id = ? order by r.line""";

    private static final String SHEETS = """
            select s.id, s.number, s.name, count(r.line), count(r.verdict),
                count(r.verdict) filter (where r.verdict not in ('ADMITTED', 'ALREADY_ADMITTED'))
            from attendance.sign_in_sheet s join attendance.sign_in_row r on r.sheet_id = s.id
            where s.plan_id = ? group by s.id, s.number, s.name order by s.number""";

    private static final String UNLISTED = """
            select i.id, i.group_id, i.home_station, i.unit_name
            from attendance.invitation i
            where i.plan_id = ? and i.status in ('ISSUED', 'ACCEPTED', 'DECLINED')
                and not exists (select 1 from attendance.sign_in_row r where r.invitation_id = i.id)
            order by i.sort_key, i.id""";

    private static final String UNMARKED = "select s.id from attendance.sign_in_sheet s where s.plan_id = ?"
            + " and not exists (select 1 from attendance.sign_in_row r where r.sheet_id = s.id and r.verdict is not null)";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** A guest who is on no sheet yet. */
    record Unlisted(String invitationId, String groupId, String home, String unitName) {}

    /** Takes away the sheets on which nothing is marked, one caller at a time. */
    void clearUnmarked(PlanId plan) {
        query("select plan_id from attendance.conference where plan_id = ? for no key update", plan.value())
                .getSingleResult();
        query("delete from attendance.sign_in_row where sheet_id in (" + UNMARKED + ")", plan.value())
                .executeUpdate();
        query(
                        "delete from attendance.sign_in_sheet s where s.plan_id = ? and not exists"
                                + " (select 1 from attendance.sign_in_row r where r.sheet_id = s.id)",
                        plan.value())
                .executeUpdate();
    }

    List<Unlisted> unlisted(PlanId plan) {
        return rows(query(UNLISTED, plan.value()))
                .map(row -> new Unlisted((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    int lastNumber(PlanId plan) {
        return ((Number) query(
                                "select coalesce(max(number), 0) from attendance.sign_in_sheet where plan_id = ?",
                                plan.value())
                        .getSingleResult())
                .intValue();
    }

    void add(PlanId plan, int number, String name, List<Unlisted> guests, String by, Instant at) {
        String id = Ids.next();
        query(
                        "insert into attendance.sign_in_sheet (id, plan_id, number, name, made_at, made_by)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        id,
                        plan.value(),
                        number,
                        name,
                        Timestamp.from(at),
                        by)
                .executeUpdate();
        for (int i = 0; i < guests.size(); i++) {
            query(
                            "insert into attendance.sign_in_row (sheet_id, line, invitation_id) values (?, ?, ?)",
                            id,
                            i + 1,
                            guests.get(i).invitationId())
                    .executeUpdate();
        }
    }

    List<SheetSummary> list(PlanId plan) {
        return rows(query(SHEETS, plan.value()))
                .map(row -> new SheetSummary(
                        (String) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue()))
                .toList();
    }

    List<SheetRow> rows(PlanId plan, String sheet) {
        return rows(query(ROWS, plan.value(), sheet)).map(SheetRepository::row).toList();
    }

    void mark(String sheet, int line, CheckInResult result, String by, Instant at) {
        CheckInResult.FirstCheckIn first = result.first();
        query(
                        "update attendance.sign_in_row set verdict = ?, marked_by = ?, marked_at = ?,"
                                + " first_station_id = cast(? as varchar), first_at = cast(? as timestamptz)"
                                + " where sheet_id = ? and line = ? and verdict is null",
                        result.verdict().name(),
                        by,
                        Timestamp.from(at),
                        first == null ? null : first.stationId(),
                        first == null ? null : first.at().toString(),
                        sheet,
                        line)
                .executeUpdate();
    }

    private static SheetRow row(Object[] row) {
        int line = (Integer) row[0];
        return new SheetRow(
                line,
                new RowCode((Integer) row[1], line),
                (String) row[2],
                row[3].toString(),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                row[8] == null ? null : Verdict.valueOf((String) row[8]),
                (String) row[9],
                instant(row[10]));
    }

    private static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) stored).toInstant();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
