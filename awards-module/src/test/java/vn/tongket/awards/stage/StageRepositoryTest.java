package vn.tongket.awards.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.RollFixture;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class StageRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-06-25T02:00:00Z");

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    @Tag("AWD-69")
    void groupsHaveFiveToTenWhateverTheNumber() {
        for (int size = Groups.SMALLEST; size <= Groups.LARGEST; size++) {
            for (int count = 1; count <= 60; count++) {
                List<StageGroup> groups = Groups.of(waiting(count, false), size, 1);
                assertThat(groups).flatExtracting(StageGroup::places).hasSize(count);
                int smallest = Math.min(count, Groups.SMALLEST);
                assertThat(groups)
                        .as("%d in groups of %d", count, size)
                        .allSatisfy(group -> assertThat(group.places()).hasSizeBetween(smallest, Groups.LARGEST));
            }
        }
    }

    @Test
    @Tag("AWD-69")
    void whoIsAbsentIsNotCalledAndCollectivesComeApart() {
        List<StagePlace> places = List.of(
                place("a", true, Standing.INSIDE),
                place("b", false, Standing.ABSENT),
                place("c", false, Standing.INSIDE));
        StageBoard board = new StageBoard("c", 6, 3, true, places);

        assertThat(board.next()).extracting(StageGroup::number).containsExactly(4, 5);
        assertThat(board.next())
                .flatExtracting(StageGroup::places)
                .extracting(StagePlace::rollId)
                .containsExactly("a", "c");
        assertThat(board.absent()).extracting(StagePlace::rollId).containsExactly("b");
        assertThat(board.undelivered()).hasSize(3);
    }

    @Test
    @Tag("AWD-70")
    void everyStepIsKeptAndTheLastOneHolds() {
        awards.run(entityManager -> {
            RollFixture roll = new RollFixture(entityManager);
            String person = roll.line(false, "Nguyễn Thị Thử", "Bà", null);
            String collective = roll.line(true, "Tổ bầu cử số 1", null, null);
            roll.cancel(roll.line(false, "Bùi Thị Bảy", "Bà", null));
            StageRepository stage = TestUnit.repository(StageRepository.class, entityManager);

            stage.add(new StageStep(person, StageState.CALLED, 2, NOW, "Văn thư", null));
            stage.add(new StageStep(person, StageState.LATER, null, NOW, "Văn thư", "Đi công tác"));

            assertThat(stage.places(roll.campaign))
                    .extracting(StagePlace::rollId)
                    .containsExactly(collective, person);
            assertThat(stage.places(roll.campaign))
                    .extracting(StagePlace::state)
                    .containsExactly(StageState.WAITING, StageState.LATER);
            assertThat(stage.lastGroup(roll.campaign)).isEqualTo(2);
        });
    }

    private static List<StagePlace> waiting(int count, boolean collective) {
        return IntStream.range(0, count)
                .mapToObj(i -> place("r" + i, collective, Standing.UNKNOWN))
                .toList();
    }

    private static StagePlace place(String roll, boolean collective, Standing standing) {
        return new StagePlace(
                roll,
                roll,
                collective,
                "Bà Thử",
                null,
                "Khóm Thử",
                "01/2026",
                "01/QĐ-UBND",
                StageState.WAITING,
                null,
                null,
                null,
                null,
                standing,
                null,
                null);
    }
}
