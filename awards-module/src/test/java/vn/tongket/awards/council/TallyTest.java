package vn.tongket.awards.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.nomination.NominationId;

class TallyTest {

    private static final NominationId NOMINATION = NominationId.next();

    @Test
    @Tag("AWD-11")
    void reachesTheThresholdOnTheBaseThatTheCouncilChose() {
        int[] sevenOfNine = {7, 1, 1};

        assertThat(Tally.of(NOMINATION, sevenOfNine, 9, 80).reached()).isFalse();
        assertThat(Tally.of(NOMINATION, sevenOfNine, 8, 80).reached()).isTrue();
        assertThat(Tally.of(NOMINATION, new int[] {8, 0, 2}, 10, 80).reached()).isTrue();
    }

    @Test
    @Tag("AWD-11")
    void saysNothingOfAThresholdThatTheRulesDoNotHave() {
        assertThat(Tally.of(NOMINATION, new int[] {1, 0, 0}, 1, null).reached()).isNull();
    }
}
