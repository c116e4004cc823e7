package vn.tongket.testing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** An office for container tests: units, persons and the accounts in whose names {@link Acting} acts. */
@Stateless
@PermitAll
public class TestOffice {

    @Resource(lookup = "java:app/jdbc/main")
    private DataSource database;

    /** A unit with its own number series. */
    public UnitId unit(String name, String symbol, UnitId parent) {
        UnitId id = UnitId.next();
        update(
                "insert into planning.unit(id, code, name, short_name, symbol, kind, level, parent_id, valid_from,"
                        + " search_key, version) values (?, ?, ?, ?, ?, 'OTHER', 'DISTRICT', ?, '2020-01-01', '', 1)",
                id.value(),
                id.value(),
                name,
                name,
                symbol,
                parent == null ? null : parent.value());
        return id;
    }

    public PersonId person(String fullName) {
        PersonId id = PersonId.next();
        update(
                "insert into planning.person(id, full_name, sort_key, search_key, version) values (?, ?, ?, ?, 1)",
                id.value(),
                fullName,
                fullName,
                fullName);
        return id;
    }

    /** Gives the account {@code it-ROLE} the role in this unit, making the account and its person when needed. */
    public void grant(Role role, UnitId unit) {
        String username = "it-" + role.code();
        update(
                "insert into planning.account(id, username, password_hash, person_id, enabled, version)"
                        + " values (?, ?, '-', ?, true, 1) on conflict do nothing",
                Ids.next(),
                username,
                person("Người thử " + role.code()).value());
        update(
                "insert into planning.role_grant(id, account_id, role, unit_id, valid_from)"
                        + " select ?, a.id, ?, ?, '2020-01-01' from planning.account a where a.username = ?",
                Ids.next(),
                role.name(),
                unit.value(),
                username);
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
