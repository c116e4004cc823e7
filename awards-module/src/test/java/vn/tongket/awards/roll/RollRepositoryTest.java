package vn.tongket.awards.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.RollFixture;
import vn.tongket.kernel.PageRequest;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class RollRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    @Tag("AWD-61")
    void neitherTheRollNorItsChangesAreWrittenOver() {
        String line = awards.inTransaction(entityManager -> {
            RollFixture roll = new RollFixture(entityManager);
            String one = roll.line(false, "Nguyễn Thị Thử", "Bà", null);
            roll.rename(one, "Nguyễn Thị Thủ");
            return one;
        });

        for (String sql : List.of(
                "update awards.award_roll set name = 'X' where id = ?",
                "delete from awards.roll_change where roll_id = ?")) {
            assertThatThrownBy(() -> awards.run(entityManager -> entityManager
                            .createNativeQuery(sql)
                            .setParameter(1, line)
                            .executeUpdate()))
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    @Tag("AWD-63")
    void aCorrectedNameIsFoundAndACancelledAwardIsMarked() {
        awards.run(entityManager -> {
            RollFixture roll = new RollFixture(entityManager);
            String first = roll.line(false, "Đặng Quỳnh Sai" + roll.campaign, "Bà", null);
            roll.rename(first, "Đặng Quỳnh Đúng " + roll.campaign);
            String second = roll.line(true, "Tổ bầu cử " + roll.campaign, null, null);
            roll.cancel(second);
            RollRepository repository = TestUnit.repository(RollRepository.class, entityManager);

            PageRequest query = new PageRequest("dang quynh dung " + roll.campaign, 0, 10, null);
            assertThat(repository.search(RollSearch.everything(), query))
                    .singleElement()
                    .satisfies(award -> assertThat(award.corrected()).isTrue());
            assertThat(repository.count(RollSearch.everything(), query)).isEqualTo(1);
            Awardee collective = new Awardee(true, "TỔ BẦU CỬ " + roll.campaign, null, null, null);
            assertThat(repository.named(List.of(collective.key()), List.of()))
                    .singleElement()
                    .satisfies(award -> assertThat(award.cancelled()).isTrue());
        });
    }
}
