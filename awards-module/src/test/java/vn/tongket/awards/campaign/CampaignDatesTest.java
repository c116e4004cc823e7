package vn.tongket.awards.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CampaignDatesTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 6, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 6, 10);

    @Test
    @Tag("AWD-8")
    void receivesFromTheFirstToTheLastDay() {
        assertThat(on(OPENS.minusDays(1))).isEqualTo(CampaignState.NOT_OPEN);
        assertThat(on(OPENS)).isEqualTo(CampaignState.RECEIVING);
        assertThat(on(CLOSES)).isEqualTo(CampaignState.RECEIVING);
        assertThat(on(CLOSES.plusDays(1))).isEqualTo(CampaignState.CONSIDERING);
    }

    @Test
    @Tag("AWD-8")
    void isClosedOnceTheDecisionLeftNothingOpen() {
        assertThat(CampaignDates.state(OPENS, CLOSES, CLOSES, CLOSES)).isEqualTo(CampaignState.CLOSED);
    }

    private static CampaignState on(LocalDate day) {
        return CampaignDates.state(OPENS, CLOSES, null, day);
    }
}
