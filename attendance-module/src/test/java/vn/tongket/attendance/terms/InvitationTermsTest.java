package vn.tongket.attendance.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InvitationTermsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);

    private final InvitationTerms terms =
            new InvitationTerms(null, false, LAST, List.of(1), 2, " 08:00 Đón tiếp \n\n 08:30 Khai mạc", 1);

    @Test
    @Tag("ATT-81")
    void answersAreOpenUntilTheEndOfTheirLastDay() {
        assertThat(terms.answersOpen(LAST)).isTrue();
        assertThat(terms.answersOpen(LAST.plusDays(1))).isFalse();
        assertThat(InvitationTerms.usual().answersOpen(LAST)).isTrue();
    }

    @Test
    @Tag("ATT-81")
    void theSilentAreRemindedOnTheDayBeforeTheLast() {
        assertThat(terms.answersEndTomorrow(LAST.minusDays(1))).isTrue();
        assertThat(terms.answersEndTomorrow(LAST)).isFalse();
        assertThat(InvitationTerms.usual().answersEndTomorrow(LAST)).isFalse();
    }

    @Test
    void theProgrammeIsToldLineByLine() {
        assertThat(terms.programmeLines()).containsExactly("08:00 Đón tiếp", "08:30 Khai mạc");
        assertThat(InvitationTerms.usual().programmeLines()).isEmpty();
    }
}
