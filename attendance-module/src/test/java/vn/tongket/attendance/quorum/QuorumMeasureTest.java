package vn.tongket.attendance.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ATT-60")
class QuorumMeasureTest {

    @Test
    void aShareIsRoundedUpToWholePeople() {
        QuorumMeasure twoThirds = QuorumMeasure.share(2, 3, false);

        assertThat(twoThirds.required(30)).isEqualTo(20);
        assertThat(twoThirds.required(31)).isEqualTo(21);
    }

    @Test
    void moreThanHalfIsNeverHalf() {
        QuorumMeasure half = QuorumMeasure.share(1, 2, true);

        assertThat(half.required(30)).isEqualTo(16);
        assertThat(half.required(31)).isEqualTo(16);
    }

    @Test
    void aNumberDoesNotLookAtTheBase() {
        assertThat(QuorumMeasure.number(12).required(500)).isEqualTo(12);
    }

    @Test
    void aShareAboveOneOrWithoutItsLowerNumberIsNoMeasure() {
        assertThat(QuorumMeasure.share(3, 2, false).sound()).isFalse();
        assertThat(QuorumMeasure.share(1, 1, true).sound()).isFalse();
        assertThat(new QuorumMeasure(2, null, false, null).sound()).isFalse();
        assertThat(new QuorumMeasure(2, 3, false, 7).sound()).isFalse();
        assertThat(QuorumMeasure.share(1, 1, false).sound()).isTrue();
    }

    @Test
    void aRuleWithoutALegalSourceSaysSo() {
        QuorumRule rule = new QuorumRule(
                "r",
                "k",
                "Đại hội",
                LocalDate.of(2026, 1, 1),
                null,
                QuorumBase.SUMMONED,
                QuorumMeasure.share(2, 3, false),
                null);

        QuorumState state = new QuorumState(20, 30, 20, rule, null);

        assertThat(state.reached()).isTrue();
        assertThat(state.withoutSource()).isTrue();
        assertThat(state.words()).isEqualTo("Yêu cầu ít nhất 2/3 số người được triệu tập");
    }
}
