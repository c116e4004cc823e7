package vn.tongket.awards.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
        assertThat(CampaignDates.state(OPENS, CLOSES, CLOSES, CampaignState.RECEIVING, CLOSES))
                .isEqualTo(CampaignState.CLOSED);
    }

    @Test
    @Tag("AWD-22")
    void staysWhereItWasPutByHandUntilTheDatesDecideAgain() {
        for (LocalDate day : List.of(OPENS.minusDays(1), CLOSES, CLOSES.plusDays(1))) {
            assertThat(CampaignDates.state(OPENS, CLOSES, null, CampaignState.RECEIVING, day))
                    .isEqualTo(CampaignState.RECEIVING);
        }
    }

    private static CampaignState on(LocalDate day) {
        return CampaignDates.state(OPENS, CLOSES, null, null, day);
    }
}
