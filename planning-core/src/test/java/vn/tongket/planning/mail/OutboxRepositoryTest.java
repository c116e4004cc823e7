package vn.tongket.planning.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.PageRequest;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class OutboxRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final TestUnit planning = TestDatabase.unit("planning");

    @BeforeEach
    void emptyTheOutbox() {
        planning.run(entityManager ->
                entityManager.createNativeQuery("delete from planning.mail").executeUpdate());
    }

    @Test
    @Tag("MAI-1")
    void whatWasNotStoredIsNeverPosted() {
        assertThatThrownBy(() -> planning.run(entityManager -> {
                    outbox(entityManager).add(OutboxMail.of(mail("Bị huỷ"), NOW), List.of());
                    throw new IllegalStateException("the work failed after the mail");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(claimed(NOW)).isNull();
    }

    @Test
    @Tag("MAI-2")
    void whatOneHasInHisHandsNoOtherTakes() {
        MailId first = stored("Thứ nhất", NOW);
        MailId second = stored("Thứ hai", NOW.plusSeconds(1));
        Instant later = NOW.plusSeconds(60);

        planning.run(entityManager -> {
            assertThat(outbox(entityManager).claim(later).orElseThrow().id()).isEqualTo(first);
            assertThat(claimed(later)).isEqualTo(second);
        });
    }

    @Test
    @Tag("MAI-2")
    void whatWentIsNotClaimedAgainAndWhatIsNotDueNotYet() {
        stored("Đã gửi", NOW);
        planning.run(
                entityManager -> outbox(entityManager).claim(NOW).orElseThrow().sent(NOW));
        MailId later = stored("Chưa đến giờ", NOW.plusSeconds(60));

        assertThat(claimed(NOW)).isNull();
        assertThat(claimed(NOW.plusSeconds(60))).isEqualTo(later);
    }

    @Test
    @Tag("MAI-3")
    void whatWaitedThreeDaysIsGivenUp() {
        MailId id = stored("Chờ lâu", NOW);

        assertThat(giveUp(NOW.plus(OutboxMail.PATIENCE).minusSeconds(1))).isZero();
        assertThat(giveUp(NOW.plus(OutboxMail.PATIENCE))).isEqualTo(1);
        List<MailSummary> states = in(outbox -> outbox.summaries(List.of(id)));
        assertThat(states).extracting(MailSummary::state).containsExactly(MailState.FAILED);
    }

    @Test
    @Tag("MAI-6")
    void isFoundByAddressAndSubjectWithoutAccents() {
        MailId id = stored("Giấy mời dự hội nghị", NOW);

        assertThat(found("giay moi", null)).containsExactly(id);
        assertThat(found("khach@", MailState.WAITING)).containsExactly(id);
        assertThat(found("giay moi", MailState.SENT)).isEmpty();
        assertThat(found("công văn", null)).isEmpty();
    }

    @Test
    void filesAreKeptByteForByteInTheirOrder() {
        byte[] bytes = {0, 1, (byte) 255};
        List<Enclosure> files = List.of(
                new Enclosure("b.pdf", "application/pdf", bytes), new Enclosure("a.ics", "text/calendar", bytes));
        MailId id = planning.inTransaction(entityManager -> {
            OutboxMail mail = OutboxMail.of(mail("Kèm tệp"), NOW);
            outbox(entityManager).add(mail, files);
            return mail.id();
        });

        List<Enclosure> kept = in(outbox -> outbox.enclosures(id));
        assertThat(kept).usingRecursiveComparison().isEqualTo(files);
        List<String> names = in(outbox -> outbox.fileNames(id));
        assertThat(names).containsExactly("b.pdf", "a.ics");
    }

    private MailId stored(String subject, Instant at) {
        return planning.inTransaction(entityManager -> {
            OutboxMail mail = OutboxMail.of(mail(subject), at);
            outbox(entityManager).add(mail, List.of());
            return mail.id();
        });
    }

    private MailId claimed(Instant at) {
        return in(outbox -> outbox.claim(at).map(OutboxMail::id).orElse(null));
    }

    private int giveUp(Instant at) {
        return in(outbox -> outbox.giveUp(at));
    }

    private List<MailId> found(String query, MailState state) {
        return in(outbox -> outbox.list(new PageRequest(query, 0, 10, null), state)).items().stream()
                .map(MailSummary::mailId)
                .toList();
    }

    private <T> T in(Function<OutboxRepository, T> body) {
        return planning.inTransaction(entityManager -> body.apply(outbox(entityManager)));
    }

    private static OutboxRepository outbox(EntityManager entityManager) {
        return TestUnit.repository(OutboxRepository.class, entityManager);
    }

    private static Mail mail(String subject) {
        return Mail.of("khach@example.vn", subject, "Kính gửi");
    }
}
