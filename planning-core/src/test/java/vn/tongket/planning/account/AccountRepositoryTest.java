package vn.tongket.planning.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class AccountRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 8);

    private final TestUnit planning = TestDatabase.unit("planning");

    @Test
    @Tag("ACC-1")
    void aRoleReachesItsUnitAndThoseBelowUntilItsLastDay() {
        String city = unit(null);
        String department = unit(city);
        String team = unit(department);
        String other = unit(city);
        String username = "u" + Ids.next().substring(0, 8);
        Account account = new Account(username, "x", person());
        account.grant(Role.DEPARTMENT_HEAD, new UnitId(department), TODAY.minusDays(1), TODAY);
        planning.run(entityManager -> accounts(entityManager).add(account));

        assertThat(reach(username, TODAY))
                .containsExactlyInAnyOrder(department, team)
                .doesNotContain(other, city);
        assertThat(reach(username, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    @Tag("ACC-3")
    void theFifthWrongPasswordMakesTheAccountWaitAndTheWaitDoubles() {
        String key = "account:" + Ids.next();

        assertThat(waitAfterFailures(key, 4)).isZero();
        assertThat(waitAfterFailures(key, 1)).isEqualTo(15);
        assertThat(waitAfterFailures(key, 1)).isEqualTo(30);
    }

    @Test
    @Tag("ACC-2")
    void aPasswordIsKnownOnlyByItsSaltedHash() {
        String hash = PasswordHash.of("một mật khẩu dài");

        assertThat(hash).startsWith("pbkdf2-sha512:210000:").isNotEqualTo(PasswordHash.of("một mật khẩu dài"));
        assertThat(PasswordHash.matches("một mật khẩu dài", hash)).isTrue();
        assertThat(PasswordHash.matches("một mật khẩu dàj", hash)).isFalse();
    }

    private long waitAfterFailures(String key, int failures) {
        planning.run(entityManager -> {
            SignInThrottle throttle = accounts(entityManager).throttle(key);
            for (int i = 0; i < failures; i++) {
                throttle.fail(5, Instant.now());
            }
        });
        return planning.inTransaction(entityManager ->
                accounts(entityManager).secondsToWait(key, Instant.now().minusMillis(500)));
    }

    private List<String> reach(String username, LocalDate day) {
        return planning.inTransaction(entityManager -> accounts(entityManager).reach(username, day).stream()
                .filter(row -> row[0] != null)
                .map(row -> (String) row[1])
                .toList());
    }

    private static AccountRepository accounts(jakarta.persistence.EntityManager entityManager) {
        return TestUnit.repository(AccountRepository.class, entityManager);
    }

    private PersonId person() {
        PersonId id = PersonId.next();
        planning.run(entityManager -> entityManager
                .createNativeQuery("insert into planning.person(id, full_name, sort_key, search_key, version)"
                        + " values (?, 'Lê Văn Bình', '', '', 1)")
                .setParameter(1, id.value())
                .executeUpdate());
        return id;
    }

    private String unit(String parent) {
        String id = Ids.next();
        planning.run(entityManager -> entityManager
                .createNativeQuery("insert into planning.unit(id, code, name, short_name, kind, level, parent_id,"
                        + " valid_from, search_key, version)"
                        + " values (?, ?, 'Đơn vị', 'ĐV', 'OTHER', 'DISTRICT', ?, '2020-01-01', '', 1)")
                .setParameter(1, id)
                .setParameter(2, id)
                .setParameter(3, parent)
                .executeUpdate());
        return id;
    }
}
