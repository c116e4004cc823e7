package vn.tongket.attendance.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.amendment.AmendmentId;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.change.ValueChange;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.honour.Honouree;
import vn.tongket.planning.honour.HonoureesAnnounced;
import vn.tongket.planning.honour.HonoureesWithdrawn;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.plan.event.PlanIssued;
import vn.tongket.planning.plan.event.PlanRecalled;

/** Plays the planning module's part in tests of attendance: issues, times and recalls plans. */
@Stateless
@PermitAll
public class ConferenceOffice {

    @Resource(lookup = "java:app/jdbc/main")
    private DataSource database;

    @Inject
    private Event<PlanIssued> issued;

    @Inject
    private Event<PlanAmended> amended;

    @Inject
    private Event<PlanRecalled> recalled;

    @Inject
    private Event<HonoureesAnnounced> announced;

    @Inject
    private Event<HonoureesWithdrawn> withdrawn;

    public PlanId issuePlan(UnitId issuer, List<String> attendeeLines) {
        PlanHeader plan = header(PlanId.next(), issuer, PlanStatus.ISSUED, null);
        issued.fire(new PlanIssued(plan, attendeeLines));
        return plan.id();
    }

    public void fixTime(PlanId plan, UnitId issuer, Instant start) {
        PlanChanges changes = new PlanChanges(
                new ValueChange(null, start.toString()), new ValueChange(null, null), List.of(), List.of(), List.of());
        amended.fire(new PlanAmended(
                new AmendmentId(Ids.next()),
                header(plan, issuer, PlanStatus.ISSUED, start),
                "Thông báo số 01/TB",
                changes));
    }

    public void recall(PlanId plan, UnitId issuer) {
        recalled.fire(new PlanRecalled(header(plan, issuer, PlanStatus.RECALLED, null), "Hoãn hội nghị"));
    }

    public void withdraw(PlanId plan, String reason, String... nominations) {
        withdrawn.fire(new HonoureesWithdrawn(plan, List.of(nominations), reason));
    }

    public void announce(PlanId plan, List<Honouree> honourees) {
        announced.fire(new HonoureesAnnounced(plan, "12/QĐ-UBND", honourees));
    }

    /** Puts a person into a unit, in a position that may be its head. */
    public void appoint(PersonId person, UnitId unit, boolean head) {
        String position = Ids.next();
        update(
                "insert into planning.position(id, name, protocol_rank, head, version) values (?, ?, 10, ?, 1)",
                position,
                "Chức vụ " + position,
                head);
        update(
                "insert into planning.membership(id, person_id, unit_id, position_id, valid_from, version)"
                        + " values (?, ?, ?, ?, '2020-01-01', 1)",
                Ids.next(),
                person.value(),
                unit.value(),
                position);
    }

    public long count(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static PlanHeader header(PlanId id, UnitId issuer, PlanStatus status, Instant start) {
        return new PlanHeader(
                id,
                issuer,
                "UBND TỈNH LAM GIANG",
                "Ủy ban bầu cử phường Sông Lam",
                "03/KH-UBBC",
                LocalDate.of(2026, 6, 8),
                "Tổ chức Hội nghị tổng kết công tác bầu cử",
                status,
                "Dự kiến trung tuần tháng 6",
                start,
                "Hội trường Ủy ban nhân dân phường",
                "Sông Lam",
                "TM. ỦY BAN BẦU CỬ",
                "CHỦ TỊCH",
                "Lê Văn Thử");
    }
}
