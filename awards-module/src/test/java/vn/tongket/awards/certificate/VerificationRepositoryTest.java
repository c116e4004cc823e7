package vn.tongket.awards.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.RollFixture;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class VerificationRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    @Tag("AWD-67")
    void aCertificateSaysWhetherItStandsWasCorrectedOrCancelled() {
        awards.run(entityManager -> {
            RollFixture roll = new RollFixture(entityManager);
            String standing = roll.line(true, "Tổ bầu cử số 1", null, null);
            String corrected = roll.line(false, "Lê Văn Hai", "Ông", null);
            roll.rename(corrected, "Lê Văn Hải");
            String cancelled = roll.line(false, "Bùi Thị Bảy", "Bà", null);
            roll.cancel(cancelled);
            VerificationRepository repository = TestUnit.repository(VerificationRepository.class, entityManager);

            assertThat(repository.find(RollFixture.code(standing)).orElseThrow().cancelled())
                    .isFalse();
            assertThat(repository.find(RollFixture.code(corrected)).orElseThrow())
                    .returns(true, VerifiedCertificate::corrected)
                    .returns("Lê Văn Hải", VerifiedCertificate::name);
            assertThat(repository.find(RollFixture.code(cancelled)).orElseThrow())
                    .returns(true, VerifiedCertificate::cancelled)
                    .returns("09/QĐ-UBND", VerifiedCertificate::cancelledBy);
            assertThat(repository.find("0".repeat(18))).isEmpty();
        });
    }

    @Test
    @Tag("AWD-67")
    void theAnswerHasNoMorePersonalDataThanTheCertificate() {
        assertThat(VerifiedCertificate.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .doesNotContain("birthYear", "personId", "prize", "achievement", "phone", "email");
    }

    @Test
    @Tag("AWD-67")
    void tenWrongCodesFromAnAddressAreEnough() {
        CodeThrottle throttle = new CodeThrottle();
        for (int i = 0; i < CodeThrottle.TOLERATED; i++) {
            throttle.requireAllowed("192.0.2.1");
            throttle.failed("192.0.2.1");
        }

        assertThatThrownBy(() -> throttle.requireAllowed("192.0.2.1"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CertificateError.TOO_MANY_ATTEMPTS));
        throttle.requireAllowed("192.0.2.2");
    }

    @Test
    @Tag("AWD-66")
    void aFieldOutsideTheBlankIsRefused() {
        assertThatThrownBy(() -> Blank.of(blank(250)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CertificateError.OUTSIDE_BLANK));
        assertThat(Arrays.asList(Blank.of(blank(100)).detail().places().get(0).field()))
                .containsExactly(BlankField.AWARDEE);
    }

    private static BlankEntry blank(int left) {
        Place place = new Place(BlankField.AWARDEE, mm(left), mm(80), mm(100), mm(20), 26, Align.CENTER, Typeface.BOLD);
        return new BlankEntry("Phôi thử", mm(297), mm(210), List.of(place));
    }

    private static BigDecimal mm(int value) {
        return BigDecimal.valueOf(value);
    }
}
