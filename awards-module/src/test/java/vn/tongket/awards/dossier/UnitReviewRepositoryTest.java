package vn.tongket.awards.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class UnitReviewRepositoryTest {

    private static final UnitId UNIT = new UnitId("unit");

    private final TestUnit awards = TestDatabase.unit("awards");
    private final CampaignId campaign = CampaignId.next();
    private final String nomination = Ids.next();

    @Test
    @Tag("AWD-40")
    void isWrittenAnewWithItsVotes() {
        nominated();
        record(entry(9, 8, new ReviewVote(nomination, 7, 1)));
        record(entry(9, 6, new ReviewVote(nomination, 5, 0)));

        awards.run(entityManager -> {
            ReviewDetail review = repository(entityManager)
                    .review(campaign, UNIT)
                    .orElseThrow()
                    .detail();
            assertThat(review.entry().present()).isEqualTo(6);
            assertThat(review.votesByNomination().get(nomination).inFavour()).isEqualTo(5);
            assertThat(repository(entityManager).reviewed(List.of(nomination, "other")))
                    .containsExactly(nomination);
        });
    }

    @Test
    @Tag("AWD-40")
    void countsNoMoreVotesThanPresentAndNoMorePresentThanMembers() {
        refused(entry(9, 8, new ReviewVote(nomination, 8, 1)), DossierError.MORE_VOTES_THAN_PRESENT);
        refused(entry(7, 8), DossierError.MORE_PRESENT_THAN_MEMBERS);
    }

    @Test
    @Tag("AWD-40")
    void theDatabaseCountsToo() {
        nominated();
        record(entry(9, 8, new ReviewVote(nomination, 7, 1)));

        assertThatThrownBy(() -> update("update awards.unit_review_vote set in_favour = 8 where nomination_id = ?"))
                .hasMessageContaining("unit_review_votes_of_those_present");
    }

    @Test
    @Tag("AWD-39")
    void keepsAReportThatSaysWhatWasAchieved() {
        nominated();
        awards.run(entityManager -> {
            AchievementReport report = new AchievementReport(nomination);
            repository(entityManager).add(report);
            report.write(new ReportText(" Sinh năm 1985 ", "Đạt 99,9 %", null));
        });

        awards.run(entityManager -> {
            assertThat(repository(entityManager)
                            .report(nomination)
                            .orElseThrow()
                            .text())
                    .isEqualTo(new ReportText("Sinh năm 1985", "Đạt 99,9 %", ""));
            assertThat(repository(entityManager).reported(List.of(nomination))).containsExactly(nomination);
        });
    }

    private void record(ReviewEntry entry) {
        awards.run(entityManager -> {
            DossierRepository dossiers = repository(entityManager);
            Optional<UnitReview> before = dossiers.review(campaign, UNIT);
            UnitReview review = new UnitReview(campaign, UNIT, "Khóm Thử");
            review.record(entry, PersonId.next());
            dossiers.replace(before, review);
        });
    }

    private void refused(ReviewEntry entry, DossierError reason) {
        UnitReview review = new UnitReview(campaign, UNIT, "Khóm Thử");
        assertThatThrownBy(() -> review.record(entry, PersonId.next()))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(reason));
    }

    private static ReviewEntry entry(int members, int present, ReviewVote... votes) {
        ReviewMeeting meeting = new ReviewMeeting(
                LocalDate.of(2026, 6, 1), LocalTime.of(8, 0), LocalTime.of(9, 0), "Nhà văn hóa", "Bà A", "Ông B");
        return new ReviewEntry(meeting, members, present, "", "", List.of(votes));
    }

    private void nominated() {
        update("insert into awards.campaign (id, title, legal_basis, opens_on, closes_on, proposing_unit_id,"
                + " proposing_unit_name, deciding_unit_id, deciding_unit_name, deciding_level, search_key, version)"
                + " values ('" + campaign.value()
                + "', 'Phong trào thử', '', '2026-06-01', '2026-06-30', 'a', 'A', 'b',"
                + " 'B', 'COMMUNE', ?, 1)");
        update("insert into awards.nomination (id, campaign_id, unit_id, unit_name, nominee_kind, nominee_name,"
                + " nominee_unit_id, nominee_unit_name, name_key, nominee_key, sort_key, form_code, achievement,"
                + " achievement_digest, status, written_by, written_at, search_key, version) values (?, '"
                + campaign.value() + "', 'unit', 'Khóm Thử', 'COLLECTIVE', 'Tổ', 'unit', 'Khóm Thử', 'to', 'k', 's',"
                + " 'giay-khen-xa', '', '', 'DRAFT', 'w', now(), '', 1)");
    }

    private void update(String sql) {
        awards.run(entityManager ->
                entityManager.createNativeQuery(sql).setParameter(1, nomination).executeUpdate());
    }

    private static DossierRepository repository(EntityManager entityManager) {
        return TestUnit.repository(DossierRepository.class, entityManager);
    }
}
