package vn.tongket.awards.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.RollFixture;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class ChangeRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    @Tag("AWD-60")
    void onlyWhatDiffersIsCorrected() {
        StandingLine now = new StandingLine("r", "n", false, "Lê Văn Hai", "Ông", null, "Khóm 1", 300_000, 0, false);

        assertThat(Correction.between(now, new CorrectedLine("r", " Lê  Văn Hải ", "Ông", "", "Khóm 1")))
                .containsExactly(new Correction(RolledField.NAME, "Lê Văn Hai", "Lê Văn Hải"));
    }

    @Test
    @Tag("AWD-60")
    void anAwardIsCancelledOnce() {
        assertThatThrownBy(() -> awards.run(entityManager -> {
                    RollFixture roll = new RollFixture(entityManager);
                    String line = roll.line(false, "Nguyễn Thị Thử", "Bà", null);
                    roll.cancel(line);
                    roll.cancel(line);
                }))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("roll_cancelled_once");
    }

    @Test
    @Tag("AWD-62")
    void certificateAndMoneyAreOwedUntilBothCameBack() {
        awards.run(entityManager -> {
            RollFixture roll = new RollFixture(entityManager);
            String line = roll.line(false, "Nguyễn Thị Thử", "Bà", null);
            roll.cancel(line);
            ChangeRepository changes = TestUnit.repository(ChangeRepository.class, entityManager);
            DecisionId decision = new DecisionId(roll.decision);
            ChangeDecision change = changes.of(decision).get(0);
            StandingLine standing = changes.standing(decision).get(0);
            Recovery recovery = new Recovery(change.id(), standing);
            changes.add(recovery);
            changes.flush();
            assertThat(changes.recoveries(decision))
                    .extracting(RecoverySummary::complete)
                    .containsExactly(false);

            recovery.note(new RecoveryNote(LocalDate.of(2026, 7, 5), LocalDate.of(2026, 7, 6), null), "Văn thư");
            changes.flush();

            List<RecoverySummary> owed = changes.recoveries(decision);
            assertThat(owed).extracting(RecoverySummary::complete).containsExactly(true);
            assertThat(owed).extracting(RecoverySummary::amount).containsExactly(300_000L);
        });
    }
}
