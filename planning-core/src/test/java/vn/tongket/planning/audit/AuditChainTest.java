package vn.tongket.planning.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Instant AT = Instant.parse("2026-06-08T01:02:03.123456Z");

    @Test
    @Tag("AUD-2")
    void aWholeChainIsSound() {
        AuditCheck check = checked(chain(5));

        assertThat(check.sound()).isTrue();
        assertThat(check.entries()).isEqualTo(5);
    }

    @Test
    @Tag("AUD-2")
    void aChangedEntryIsFound() {
        List<AuditEntry> chain = chain(5);
        AuditEntry third = chain.get(2);
        chain.set(2, with(third, "Người khác", third.fingerprint()));

        assertThat(checked(chain).brokenAt()).isEqualTo(3);
    }

    @Test
    @Tag("AUD-2")
    void anEntryThatWasChangedAndSealedAnewIsFoundByTheNext() {
        List<AuditEntry> chain = chain(5);
        chain.set(2, with(chain.get(2), "Người khác", null).sealed());

        assertThat(checked(chain).brokenAt()).isEqualTo(4);
    }

    @Test
    @Tag("AUD-2")
    void aRemovedEntryIsFound() {
        List<AuditEntry> chain = chain(5);
        chain.remove(1);

        assertThat(checked(chain).brokenAt()).isEqualTo(3);
    }

    @Test
    @Tag("AUD-3")
    void theInspectorAloneReadsTheLog() {
        assertThat(AuditService.class.getAnnotation(RolesAllowed.class).value()).containsExactly("auditor");
        assertThat(AuditService.class.getDeclaredMethods())
                .noneMatch(method ->
                        method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(PermitAll.class));
    }

    @Test
    void factsAreReadAsTheyWereWritten() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Cửa", "NAM");
        facts.put("Trống", " ");
        facts.put("Lý do", "Quên\tgiấy mời\nở nhà");

        assertThat(AuditFacts.read(AuditFacts.written(facts)))
                .containsExactly(Map.entry("Cửa", "NAM"), Map.entry("Lý do", "Quên giấy mời ở nhà"));
    }

    private static AuditCheck checked(List<AuditEntry> entries) {
        AuditChain chain = new AuditChain();
        chain.follow(entries);
        return chain.result();
    }

    private static List<AuditEntry> chain(int length) {
        List<AuditEntry> chain = new ArrayList<>();
        AuditEntry last = AuditEntry.NONE;
        for (int number = 1; number <= length; number++) {
            last = new AuditEntry(
                            number, AT, "letan", "Lê Thị Tân", "door.override", "Khách", "", last.fingerprint(), null)
                    .sealed();
            chain.add(last);
        }
        return chain;
    }

    private static AuditEntry with(AuditEntry entry, String actor, String fingerprint) {
        return new AuditEntry(
                entry.number(),
                entry.recordedAt(),
                entry.account(),
                actor,
                entry.action(),
                entry.subject(),
                entry.facts(),
                entry.previous(),
                fingerprint);
    }
}
