package vn.tongket.planning.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class NoticeRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final TestUnit planning = TestDatabase.unit("planning");
    private final PersonId officer = person();
    private final PersonId other = person();

    @Test
    @Tag("NTC-1")
    void aRepeatTellsNobodyTwice() {
        assertThat(tell(officer, message("k1", "Lần đầu"))).isTrue();
        assertThat(tell(officer, message("k1", "Lần hai"))).isFalse();
        assertThat(tell(other, message("k1", "Lần đầu"))).isTrue();
        assertThat(tell(officer, message("k2", "Việc khác"))).isTrue();

        assertThat(subjects(officer, false)).containsExactlyInAnyOrder("Lần đầu", "Việc khác");
        assertThat(unread(officer)).isEqualTo(2);
    }

    @Test
    @Tag("NTC-3")
    void theMomentOfTheFirstReadingIsKept() {
        tell(officer, message("k", "Đổi giờ"));
        NoticeId id = inbox(officer, true).get(0).noticeId();

        assertThat(read(id, officer, NOW.plusSeconds(60))).isTrue();
        assertThat(read(id, officer, NOW.plusSeconds(600))).isTrue();

        assertThat(inbox(officer, false).get(0).readAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(subjects(officer, true)).isEmpty();
        assertThat(unread(officer)).isZero();
    }

    @Test
    @Tag("NTC-3")
    void nobodyReadsTheNoticeOfAnother() {
        tell(officer, message("k", "Riêng của tôi"));
        NoticeId id = inbox(officer, true).get(0).noticeId();

        assertThat(read(id, other, NOW.plusSeconds(60))).isFalse();
        assertThat(inbox(other, false)).isEmpty();
        assertThat(unread(officer)).isEqualTo(1);
    }

    @Test
    @Tag("NTC-3")
    void tellsTheSenderWhoHasReadIt() {
        tell(officer, message("phiên_" + officer, "Một"));
        tell(other, message("phiên_" + officer, "Một"));
        tell(other, message("phiênx" + officer, "Khác"));
        read(inbox(officer, true).get(0).noticeId(), officer, NOW.plusSeconds(60));

        List<NoticeReceipt> receipts =
                planning.inTransaction(entityManager -> notices(entityManager).receipts("phiên\\_" + officer + "%"));

        assertThat(receipts).hasSize(2);
        assertThat(receipts)
                .filteredOn(NoticeReceipt::read)
                .extracting(NoticeReceipt::personId)
                .containsExactly(officer.value());
    }

    @Test
    void isFoundWithoutAccentsAndKeepsItsLines() {
        tell(officer, message("k", "Điều chỉnh Kế hoạch"));

        assertThat(inbox(officer, "dieu chinh")).hasSize(1);
        assertThat(inbox(officer, "thu hoi")).isEmpty();
        assertThat(inbox(officer, false).get(0).lines()).containsExactly("Trước: 8 giờ", "Nay: 9 giờ");
        assertThat(inbox(officer, false).get(0).link()).isNull();
    }

    private static NoticeMessage message(String key, String subject) {
        return new NoticeMessage(key, NoticeKind.AMENDMENT, subject, List.of("Trước: 8 giờ", "Nay: 9 giờ"), null);
    }

    private boolean tell(PersonId person, NoticeMessage message) {
        return planning.inTransaction(
                entityManager -> notices(entityManager).tell(NoticeId.next(), person, message, NOW));
    }

    private boolean read(NoticeId id, PersonId person, Instant at) {
        return planning.inTransaction(entityManager -> notices(entityManager).read(id, person, at));
    }

    private long unread(PersonId person) {
        return planning.inTransaction(entityManager -> notices(entityManager).unread(person));
    }

    private List<String> subjects(PersonId person, boolean unreadOnly) {
        return inbox(person, unreadOnly).stream().map(NoticeSummary::subject).toList();
    }

    private List<NoticeSummary> inbox(PersonId person, boolean unreadOnly) {
        return planning.inTransaction(entityManager -> notices(entityManager)
                .inbox(person, PageRequest.first(), unreadOnly)
                .items());
    }

    private List<NoticeSummary> inbox(PersonId person, String query) {
        return planning.inTransaction(entityManager -> notices(entityManager)
                .inbox(person, new PageRequest(query, 0, 10, null), false)
                .items());
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

    private static NoticeRepository notices(EntityManager entityManager) {
        return TestUnit.repository(NoticeRepository.class, entityManager);
    }
}
