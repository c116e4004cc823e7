package vn.tongket.planning.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class AuditRepositoryTest {

    private final TestUnit planning = TestDatabase.unit("planning");

    @Test
    @Tag("AUD-2")
    void entriesAreReadAsTheyWereSealed() {
        AuditEntry first = added("một");
        AuditEntry second = added("hai");

        List<AuditEntry> read =
                planning.inTransaction(entityManager -> log(entityManager).after(first.number() - 1, 2));

        assertThat(read).containsExactly(first, second);
        assertThat(read).allMatch(AuditEntry::sound);
        assertThat(second.follows(first)).isTrue();
        List<AuditEntry> found =
                planning.inTransaction(entityManager -> log(entityManager).latest("door.override", "HAI", 0, 5));
        assertThat(found).contains(second).doesNotContain(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update planning.audit_entry set actor = 'Người khác'",
                "delete from planning.audit_entry",
                "truncate planning.audit_entry"
            })
    @Tag("AUD-1")
    void theDatabaseRefusesToChangeAnEntry(String statement) {
        added("ba");

        assertThatThrownBy(() -> planning.run(entityManager ->
                        entityManager.createNativeQuery(statement).executeUpdate()))
                .hasMessageContaining("written once");
    }

    private AuditEntry added(String subject) {
        return planning.inTransaction(entityManager -> {
            AuditRepository log = log(entityManager);
            AuditEntry last = log.lastWhileHeld();
            AuditEntry entry = new AuditEntry(
                            last.number() + 1,
                            Instant.now().truncatedTo(ChronoUnit.MICROS),
                            "letan",
                            "Lê Thị Tân",
                            "door.override",
                            subject,
                            "Lý do\tQuên giấy",
                            last.fingerprint(),
                            null)
                    .sealed();
            log.add(entry);
            return entry;
        });
    }

    private static AuditRepository log(EntityManager entityManager) {
        return TestUnit.repository(AuditRepository.class, entityManager);
    }
}
