package vn.tongket.planning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;

class NumberingDayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final NumberingDay day = new NumberingDay(MONDAY);

    @Test
    @Tag("REG-5")
    void noNumberIsKeptInReserve() {
        assertRefused(() -> day.requireSigned(MONDAY.plusDays(1)), RegisterError.NOT_SIGNED_YET);
        assertRefused(() -> day.requireInTime(MONDAY.plusDays(1), FRIDAY, "xin trước"), RegisterError.NOT_SIGNED_YET);
        assertThatCode(() -> day.requireSigned(MONDAY)).doesNotThrowAnyException();
    }

    @Test
    @Tag("REG-6")
    void aPaperSignedByHandIsNumberedUntilTheNextWorkingDay() {
        assertThatCode(() -> day.requireInTime(MONDAY, FRIDAY, null)).doesNotThrowAnyException();
        assertThatCode(() -> day.requireInTime(FRIDAY, FRIDAY, "Ký cuối giờ chiều"))
                .doesNotThrowAnyException();
        assertRefused(() -> day.requireInTime(FRIDAY, FRIDAY, " "), RegisterError.REASON_MISSING);
        assertRefused(() -> day.requireInTime(FRIDAY.minusDays(1), FRIDAY, "Quên"), RegisterError.TOO_LATE);
    }

    @Test
    @Tag("REG-6")
    void theRegisterSaysWhenALateNumberWasGiven() {
        assertThat(day.remark(MONDAY, null)).isEmpty();
        assertThat(day.remark(FRIDAY, "Ký cuối giờ chiều")).contains("Cấp số ngày 23/11/2026: Ký cuối giờ chiều");
        assertThat(day.remark(FRIDAY, null)).contains("Cấp số ngày 23/11/2026");
    }

    private static void assertRefused(ThrowingCallable call, RegisterError why) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(why));
    }
}
