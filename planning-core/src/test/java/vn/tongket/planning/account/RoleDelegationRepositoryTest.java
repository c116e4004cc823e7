package vn.tongket.planning.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class RoleDelegationRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 8);

    private final TestUnit planning = TestDatabase.unit("planning");

    @Test
    @Tag("ACC-7")
    void aDeputyActsWithinTheDaysAndDelegatesNothingFurther() {
        UnitId unit = new UnitId(unit());
        PersonId head = new PersonId(person());
        PersonId deputy = new PersonId(person());
        String username = "d" + Ids.next().substring(0, 8);
        Account heads = new Account("h" + Ids.next().substring(0, 8), "x", head);
        heads.grant(Role.DEPARTMENT_HEAD, unit, TODAY.minusYears(1), null);
        Account deputies = new Account(username, "x", deputy);
        RoleDelegationEntry entry = new RoleDelegationEntry(unit, deputy, TODAY, TODAY.plusDays(3), "Giấy ủy quyền 01");
        deputies.deputise(entry, head);
        planning.run(entityManager -> {
            accounts(entityManager).add(heads);
            accounts(entityManager).add(deputies);
        });

        planning.run(entityManager -> {
            RoleDelegationRepository delegations = delegations(entityManager);
            assertThat(accounts(entityManager).reach(username, TODAY.plusDays(3)))
                    .hasSize(1);
            assertThat(accounts(entityManager).reach(username, TODAY.plusDays(4)))
                    .singleElement()
                    .satisfies(row -> assertThat(row[0]).isNull());
            assertThat(delegations.holdsItself(head, unit, TODAY)).isTrue();
            assertThat(delegations.holdsItself(deputy, unit, TODAY)).isFalse();
            assertThat(delegations.holds(entry)).isTrue();
            assertThat(delegations.list(deputy))
                    .singleElement()
                    .satisfies(one -> assertThat(one.writtenAs()).isEqualTo("Giấy ủy quyền 01"));
        });
    }

    @Test
    @Tag("ACC-7")
    void theDatabaseKeepsNoDelegationWithoutAnEnd() {
        UnitId unit = new UnitId(unit());
        PersonId head = new PersonId(person());
        Account deputy = new Account("e" + Ids.next().substring(0, 8), "x", new PersonId(person()));
        deputy.deputise(new RoleDelegationEntry(unit, head, TODAY, null, "x"), head);

        assertThatThrownBy(() ->
                        planning.run(entityManager -> accounts(entityManager).add(deputy)))
                .hasMessageContaining("role_delegated_for_a_time");
    }

    private String unit() {
        String id = Ids.next();
        insert(
                "insert into planning.unit(id, code, name, short_name, kind, level, valid_from, search_key, version)"
                        + " values (?, '" + id + "', 'Khóm Thử', 'Khóm', 'OTHER', 'COMMUNE', '2020-01-01', '', 1)",
                id);
        return id;
    }

    private String person() {
        String id = Ids.next();
        insert(
                "insert into planning.person(id, full_name, search_key, sort_key, version)"
                        + " values (?, 'Người Thử', '', '', 1)",
                id);
        return id;
    }

    private void insert(String sql, String id) {
        planning.run(entityManager ->
                entityManager.createNativeQuery(sql).setParameter(1, id).executeUpdate());
    }

    private static AccountRepository accounts(EntityManager entityManager) {
        return TestUnit.repository(AccountRepository.class, entityManager);
    }

    private static RoleDelegationRepository delegations(EntityManager entityManager) {
        return TestUnit.repository(RoleDelegationRepository.class, entityManager);
    }
}
