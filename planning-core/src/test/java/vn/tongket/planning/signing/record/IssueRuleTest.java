package vn.tongket.planning.signing.record;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;

class IssueRuleTest {

    private static final Optional<SignatureSummary> NONE = Optional.empty();

    @Test
    @Tag("SGN-11")
    void anUnsignedPlanGoesOutOnlyWhereNoSignatureIsWanted() {
        assertThatCode(() -> IssueRule.require(NONE, false, false)).doesNotThrowAnyException();
        assertRefused(RecordError.NOT_SIGNED, () -> IssueRule.require(NONE, true, false));
    }

    @Test
    @Tag("SGN-11")
    void aSignatureOnPaperIsEnough() {
        assertThatCode(() -> IssueRule.require(signed(SigningWay.PAPER), true, false))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("SGN-11")
    void whatWasSignedDigitallyGoesOutWithTheAgencysSignature() {
        Optional<SignatureSummary> digital = signed(SigningWay.DIGITAL);

        assertRefused(RecordError.AGENCY_SIGNATURE_MISSING, () -> IssueRule.require(digital, false, false));
        assertThatCode(() -> IssueRule.require(digital, true, true)).doesNotThrowAnyException();
    }

    private static Optional<SignatureSummary> signed(SigningWay way) {
        return Optional.of(new SignatureSummary(
                3, way, "Trịnh Ngọc Mai", "", "PHÓ CHỦ TỊCH", null, LocalDate.of(2026, 11, 23), Instant.EPOCH));
    }

    private static void assertRefused(ErrorCode expected, Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> org.assertj.core.api.Assertions.assertThat(refused.code())
                                .isEqualTo(expected));
    }
}
