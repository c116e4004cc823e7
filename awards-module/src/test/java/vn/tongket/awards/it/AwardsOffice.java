package vn.tongket.awards.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.plan.PlanId;

/** An office with a People's Committee and an electoral committee, for container tests of the awards. */
@Stateless
@PermitAll
public class AwardsOffice {

    @Resource(lookup = "java:app/jdbc/main")
    private DataSource database;

    public UnitId unit(UnitKind kind, String symbol, UnitId parent) {
        UnitId id = UnitId.next();
        update(
                "insert into planning.unit(id, code, name, short_name, symbol, kind, level, parent_id, valid_from,"
                        + " search_key, version) values (?, ?, ?, ?, ?, ?, 'COMMUNE', ?, '2020-01-01', '', 1)",
                id.value(),
                id.value(),
                kind + " " + id,
                kind.name(),
                symbol,
                kind.name(),
                parent == null ? null : parent.value());
        return id;
    }

    /** Puts the person behind an account into a unit. */
    public PersonId appoint(String username, UnitId unit, boolean head) {
        String person = text("select person_id from planning.account where username = ?", username);
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
                person,
                unit.value(),
                position);
        return new PersonId(person);
    }

    /** Ties the campaign to a conference whose plan does not matter here. */
    public PlanId honouredAtAConference(CampaignId campaign) {
        PlanId plan = PlanId.next();
        update("update awards.campaign set plan_id = ? where id = ?", plan.value(), campaign.value());
        return plan;
    }

    public long count(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    private String text(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
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
}
