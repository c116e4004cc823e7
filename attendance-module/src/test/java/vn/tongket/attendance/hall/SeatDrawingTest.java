package vn.tongket.attendance.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tongket.kernel.BusinessException;

class SeatDrawingTest {

    private static final String MAP = """
            .VVV.VVV
            ........
            xoo..ooo""";

    @Test
    @Tag("ATT-48")
    void rowsAreLetteredFromTheStageAndCrossAislesHaveNoLetter() {
        assertThat(SeatDrawing.of(MAP).seats(SeatNumbering.LEFT_TO_RIGHT))
                .extracting(DrawnSeat::label)
                .containsExactly("A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "B4", "B5", "B6");
    }

    @Test
    @Tag("ATT-48")
    void fromTheMiddleOddSeatsAreOnTheLeftAndEvenOnesOnTheRight() {
        assertThat(SeatDrawing.of("ooo.ooo").seats(SeatNumbering.CENTRE_OUT))
                .extracting(DrawnSeat::number)
                .containsExactly(5, 3, 1, 2, 4, 6);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("ATT-48")
    void noTwoSeatsOfARoomAreCalledTheSame(SeatNumbering numbering) {
        String wide = "o".repeat(80) + "\n";

        assertThat(SeatDrawing.of(wide.repeat(80)).seats(numbering))
                .hasSize(6_400)
                .extracting(DrawnSeat::label)
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("ATT-48")
    void theTwentySeventhRowIsDoubleA() {
        assertThat(SeatDrawing.letters(25)).isEqualTo("Z");
        assertThat(SeatDrawing.letters(26)).isEqualTo("AA");
        assertThat(SeatDrawing.letters(52)).isEqualTo("BA");
    }

    @Test
    void anOnlinePointHasAsManyPlacesAsItTakes() {
        assertThat(SeatDrawing.places(93).seats(SeatNumbering.LEFT_TO_RIGHT)).hasSize(93);
    }

    @Test
    void aDrawingThatSaysNothingOrTooMuchIsRefused() {
        assertThatThrownBy(() -> SeatDrawing.of("...")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> SeatDrawing.of("oo?o")).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> SeatDrawing.of("o".repeat(81))).isInstanceOf(BusinessException.class);
    }
}
