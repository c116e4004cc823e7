package vn.tongket.attendance.station;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedTest {

    @ParameterizedTest
    @CsvSource({
        "override, , Quên giấy mời, DECIDER_MISSING",
        "override, Lê Thị Tân, '  ', REASON_MISSING",
        "walk-in, Lê Thị Tân, , REASON_MISSING",
        "undo, ' ', Quét nhầm, DECIDER_MISSING"
    })
    @Tag("ATT-72")
    void aDecisionWithoutItsPersonOrReasonIsRefused(String kind, String by, String reason, String code) {
        assertThatThrownBy(() -> deed(kind, by, reason).requireReason()).hasMessageContaining(code);
    }

    @ParameterizedTest
    @CsvSource({"override, Lê Thị Tân, Quên giấy mời", "scan, , ", "exit, , ", "release, , "})
    @Tag("ATT-72")
    void whatNobodyDecidedNeedsNoReason(String kind, String by, String reason) {
        assertThatCode(() -> deed(kind, by, reason).requireReason()).doesNotThrowAnyException();
    }

    private static Deed deed(String kind, String by, String reason) {
        return new Deed(7, kind, "s", null, "r", 0L, by, "", "admitted", true, null, reason, null, null);
    }
}
