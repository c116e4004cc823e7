package vn.tongket.awards.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.RollFixture;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class StatisticsRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    @Tag("AWD-71")
    void countsWhatStandsAndGuessesNothing() {
        awards.run(entityManager -> {
            RollFixture roll = new RollFixture(entityManager);
            roll.line(true, "Tổ bầu cử số 1", null, null);
            roll.line(false, "Nguyễn Thị Một", "Bà", false);
            roll.line(false, "Lê Văn Hai", "Ông", true);
            roll.line(false, "Trần Thị Ba", null, null);
            roll.cancel(roll.line(false, "Bùi Thị Bảy", "Bà", false));
            StatisticsRepository statistics = TestUnit.repository(StatisticsRepository.class, entityManager);
            List<String> campaign = List.of(roll.campaign);

            assertThat(statistics.shares(StatisticsRepository.ALL, false, campaign, 2026))
                    .containsExactly(new Share("", 1, 3, 1_200_000));
            assertThat(statistics.shares(StatisticsRepository.GENDER, true, campaign, null))
                    .containsExactlyInAnyOrder(
                            new Share("MALE", 0, 1, 300_000),
                            new Share("FEMALE", 0, 1, 300_000),
                            new Share("UNKNOWN", 0, 1, 300_000));
            assertThat(statistics.shares(StatisticsRepository.DUTY, true, campaign, null))
                    .extracting(Share::label)
                    .containsExactlyInAnyOrder("DIRECT", "LEADER", "UNKNOWN");
            assertThat(statistics.cancelled(campaign, 2026)).isEqualTo(1);
        });
    }
}
