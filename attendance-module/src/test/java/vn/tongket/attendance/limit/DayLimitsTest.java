package vn.tongket.attendance.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DayLimitsTest {

    @Test
    @Tag("ATT-42")
    void ofSeveralLimitsTheStrictestHolds() {
        DayLimits limits = new DayLimits(List.of(
                limit(LimitKind.SHARE, "50"),
                limit(LimitKind.PEOPLE, "20"),
                limit(LimitKind.DISTANCE, "1.5"),
                limit(LimitKind.DISTANCE, "2")));

        assertThat(limits.most(100)).isEqualTo(20);
        assertThat(limits.most(30)).isEqualTo(15);
        assertThat(limits.distanceCm()).isEqualTo(200);
    }

    @Test
    @Tag("ATT-42")
    void withoutLimitEverySeatMayBeUsed() {
        assertThat(new DayLimits(List.of()).most(300)).isEqualTo(300);
        assertThat(new DayLimits(List.of()).distanceCm()).isZero();
    }

    @Test
    @Tag("ATT-42")
    void aShareIsNeverRoundedUp() {
        assertThat(new DayLimits(List.of(limit(LimitKind.SHARE, "33.3"))).most(10))
                .isEqualTo(3);
    }

    private static LimitEntry limit(LimitKind kind, String figure) {
        return new LimitEntry(kind, new BigDecimal(figure), "01/CT-UBND", LocalDate.of(2021, 5, 29), null);
    }
}
