package vn.tongket.planning.revision;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

/** An office with one draft in the test database. */
final class SampleOffice {

    private final TestUnit planning = TestDatabase.unit("planning");
    private final UnitId issuer = UnitId.next();
    private final PlanId plan = PlanId.next();

    SampleOffice() {
        insert(
                "insert into planning.unit(id, code, name, short_name, symbol, kind, level, valid_from, search_key,"
                        + " version) values (?, ?, 'UBND', 'UBND', 'UBND', 'OTHER', 'COMMUNE', '2020-01-01', '', 1)",
                issuer.value(),
                issuer.value());
        insert(
                "insert into planning.plan(id, version, status, issuer_id, document_type, title, drafted_by,"
                        + " changed_at, search_key) values (?, 1, 'DRAFT', ?, 'Kế hoạch', 'x', ?, now(), '')",
                plan.value(),
                issuer.value(),
                caller("Người tạo").person().value());
    }

    UnitId issuer() {
        return issuer;
    }

    PlanId plan() {
        return plan;
    }

    /** Somebody who plans for the office. */
    Caller caller(String fullName) {
        PersonId person = PersonId.next();
        insert(
                "insert into planning.person(id, full_name, sort_key, search_key, version) values (?, ?, 'a', 'a', 1)",
                person.value(),
                fullName);
        Map<Role, Set<UnitId>> units = Map.of(Role.PLANNER, Set.of(issuer));
        return new Caller(new AccountId(Ids.next()), person, "ai-do", fullName, units, units);
    }

    <T> T inTransaction(Function<EntityManager, T> body) {
        return planning.inTransaction(body);
    }

    void run(Consumer<EntityManager> body) {
        planning.run(body);
    }

    private void insert(String sql, String... values) {
        planning.run(entityManager -> {
            var query = entityManager.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }
}
