package vn.tongket.planning.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.account.Caller;
import vn.tongket.testing.TestUnit;

class PlanCommentTest {

    private static final List<String> FIRST = List.of("Mục đích", "- Đánh giá kết quả", "- Rút kinh nghiệm");
    private static final List<String> WITHOUT = List.of("Mục đích", "- Rút kinh nghiệm");

    private final SampleOffice office = new SampleOffice();
    private final Caller writer = office.caller("Lê Thị Góp Ý");

    @Test
    @Tag("REV-5")
    void keepsTheLastWordsOfItsParagraphAndReturnsWithIt() {
        PlanComment comment = comment();

        comment.follow(new ParagraphTracker(FIRST, WITHOUT), WITHOUT);
        assertThat(comment.thread(List.of()).paragraph()).isNull();
        assertThat(comment.thread(List.of()).quoted()).isEqualTo("- Đánh giá kết quả");

        comment.follow(new ParagraphTracker(WITHOUT, FIRST), FIRST);
        assertThat(comment.thread(List.of()).paragraph()).isEqualTo(1);
    }

    @Test
    @Tag("REV-4")
    void quotesItsParagraphAsItIsNow() {
        List<String> corrected = List.of("Mục đích", "- Đánh giá kết quả công tác", "- Rút kinh nghiệm");
        PlanComment comment = comment();

        comment.follow(new ParagraphTracker(FIRST, corrected), corrected);

        assertThat(comment.thread(List.of()).quoted()).isEqualTo("- Đánh giá kết quả công tác");
    }

    @Test
    @Tag("REV-6")
    void isStoredWithItsAnswersAndWhoSettledIt() {
        PlanComment comment = comment();
        Caller other = office.caller("Phạm Văn Đáp");
        PlanComment answer = comment.answer("Đã sửa", other, SampleDrafts.NOW.plusSeconds(5));
        comment.resolve(true, other, SampleDrafts.NOW.plusSeconds(9));
        office.run(entityManager -> {
            CommentRepository comments = TestUnit.repository(CommentRepository.class, entityManager);
            comments.add(comment);
            comments.add(answer);
        });

        List<PlanComment> stored = office.inTransaction(entityManager ->
                TestUnit.repository(CommentRepository.class, entityManager).list(office.plan()));

        CommentThread thread = stored.get(0).thread(stored.subList(1, 2));
        assertThat(thread.comment().personName()).isEqualTo("Lê Thị Góp Ý");
        assertThat(thread.answers()).extracting(CommentThread.Line::words).containsExactly("Đã sửa");
        assertThat(thread.resolvedBy()).isEqualTo("Phạm Văn Đáp");
        assertThat(thread.resolvedAt()).isEqualTo(SampleDrafts.NOW.plusSeconds(9));
    }

    @Test
    @Tag("REV-7")
    void whoHasTheDraftOpenIsShownToTheOthers() {
        List<String> others = office.inTransaction(entityManager -> {
            PresenceRepository presences = TestUnit.repository(PresenceRepository.class, entityManager);
            presences.here(office.plan(), "trinh-duyet-1", writer);
            presences.here(office.plan(), "trinh-duyet-2", office.caller("Trần Văn Bên"));
            presences.here(office.plan(), "trinh-duyet-3", office.caller("Đỗ Thị Im Lặng"));
            entityManager
                    .createNativeQuery("update planning.plan_presence set seen_at = now() - interval '46 seconds'"
                            + " where browser = 'trinh-duyet-3'")
                    .executeUpdate();
            return presences.others(office.plan(), "trinh-duyet-1");
        });

        assertThat(others).containsExactly("Trần Văn Bên");
    }

    private PlanComment comment() {
        return PlanComment.at(office.plan(), 1, FIRST.get(1), "Cần nêu số liệu", writer, SampleDrafts.NOW);
    }
}
