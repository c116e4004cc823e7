package vn.tongket.awards.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.RollFixture;
import vn.tongket.kernel.Ids;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

/** An award that was taken back stands in nobody's way. */
class CancelledRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");
    private final String mark = Ids.next();

    @Test
    @Tag("AWD-4")
    void theSameAchievementMayBeNominatedAndDecidedAgainOnceTheAwardWasCancelled() {
        awards.run(entityManager -> {
            RollFixture roll = new RollFixture(entityManager);
            CheckRepository stored = TestUnit.repository(CheckRepository.class, entityManager);
            String line = decided(roll);
            assertThat(stored.rivals(List.of("ten-" + mark), List.of())).hasSize(1);

            roll.cancel(line);

            assertThat(stored.rivals(List.of("ten-" + mark), List.of())).isEmpty();
            decided(roll);
            assertThat(stored.rivals(List.of("ten-" + mark), List.of())).hasSize(1);
        });
    }

    @Test
    @Tag("AWD-4")
    void anAwardThatStandsIsGivenOnce() {
        assertThatThrownBy(() -> awards.run(entityManager -> {
                    RollFixture roll = new RollFixture(entityManager);
                    decided(roll);
                    decided(roll);
                }))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("nomination_one_achievement");
    }

    /** A decided nomination of the one achievement; answers its line in the roll. */
    private String decided(RollFixture roll) {
        String line = roll.line(false, "Nguyễn Thị Thử", "Bà", null);
        roll.run(
                "update awards.nomination set status = 'DECIDED', decision_id = ?, nominee_key = ?, name_key = ?,"
                        + " achievement_digest = ? where id = (select nomination_id from awards.award_roll where id = ?)",
                roll.decision,
                "PERSON:" + mark,
                "ten-" + mark,
                "x".repeat(64),
                line);
        return line;
    }
}
