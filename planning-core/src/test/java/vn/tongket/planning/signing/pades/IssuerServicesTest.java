package vn.tongket.planning.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;

/** Against a real HTTP server that stamps, lists and answers. */
class IssuerServicesTest {

    private final LocalIssuer services = new LocalIssuer(SignedPaper.ISSUER);

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    @Tag("SGN-8")
    void aTimeStampOverHttpVouchesForTheTime() {
        PadesSigner signer = new PadesSigner(new TimeStampAuthority(services.address("tsa")));

        byte[] signed = signer.signUnseen(SignedPaper.printed(), key(services.list("crl")), SignedPaper.NOW);

        SignatureFinding finding = SignedPaper.examined(signed).signatures().get(0);
        assertThat(finding.stampedAt())
                .isBetween(SignedPaper.NOW.minusSeconds(2), Instant.now().plusSeconds(2));
        assertThat(finding.verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    @Tag("SGN-8")
    void anAuthorityThatIsAwayIsToldInWords() {
        PadesSigner signer = new PadesSigner(new TimeStampAuthority(URI.create("http://127.0.0.1:1/tsa")));

        assertThatThrownBy(() -> signer.signUnseen(SignedPaper.printed(), key(services.list("crl")), SignedPaper.NOW))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(SignatureError.TIME_STAMP_FAILED));
    }

    @Test
    @Tag("SGN-18")
    void theListTellsWhoseCertificateWasWithdrawn() {
        assertThat(asked(key(services.list("crl"))).verdict()).isEqualTo(Verdict.GOOD);
        assertThat(withdrawn(services.list("crl/later"), Duration.ofHours(1)).verdict())
                .isEqualTo(Verdict.REVOKED);
    }

    @Test
    @Tag("SGN-18")
    void theResponderTellsWhoseCertificateWasWithdrawn() {
        assertThat(asked(key(services.responder())).revocation()).isEqualTo(Revocation.NOT_REVOKED);
        assertThat(withdrawn(services.responder(), Duration.ofHours(1)).revocation())
                .isEqualTo(Revocation.REVOKED);
    }

    @Test
    @Tag("SGN-18")
    void whenNobodyAnswersNothingIsCalledGood() {
        Extension nowhere = services.list("crl");
        services.close();

        SignatureFinding finding = asked(key(nowhere));

        assertThat(finding.revocation()).isEqualTo(Revocation.UNKNOWN);
        assertThat(finding.verdict()).isEqualTo(Verdict.REVOCATION_UNKNOWN);
    }

    @Test
    @Tag("SGN-18")
    void whatWasStampedBeforeTheWithdrawalStaysGood() {
        SigningKey key = key(services.list("crl"));
        byte[] signed = new PadesSigner(new TimeStampAuthority(services.address("tsa")))
                .signUnseen(SignedPaper.printed(), key, SignedPaper.NOW);
        services.withdraw(serial(key), Instant.now().plusSeconds(5));

        assertThat(examined(signed).verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    @Tag("SGN-18")
    void nobodyIsAskedAboutACertificateOfAStranger() {
        TestKeys stranger = new TestKeys("Người lạ");
        SigningKey key = SigningKey.pkcs12(stranger.pkcs12("Ai đó", services.list("crl")), TestKeys.PASSWORD);

        assertThat(asked(key).revocation()).isEqualTo(Revocation.NOT_ASKED);
        assertThat(services.questions()).isZero();
    }

    @Test
    @Tag("SGN-20")
    void aWithdrawnKeyDoesNotSign() {
        for (Extension where : List.of(services.list("crl/signing"), services.responder())) {
            SigningKey key = key(where);
            services.withdraw(serial(key), Instant.now().minusSeconds(60));

            assertRefused(RevocationPolicy.ONLINE, key, SignatureError.KEY_WITHDRAWN);
            assertThat(require(RevocationPolicy.OFF, key)).isEqualTo(Revocation.NOT_ASKED);
        }
    }

    @Test
    @Tag("SGN-20")
    void aKeyThatIsNotWithdrawnSignsWhenItsIssuerSaysSo() {
        assertThat(require(RevocationPolicy.STRICT, key(services.responder()))).isEqualTo(Revocation.NOT_REVOKED);
        assertThat(require(RevocationPolicy.ONLINE, key(services.list("crl")))).isEqualTo(Revocation.NOT_REVOKED);
    }

    @Test
    @Tag("SGN-20")
    void whenNobodyAnswersTheOfficeHasChosenWhetherTheKeySigns() {
        Extension nowhere = services.responder();
        services.close();

        assertThat(require(RevocationPolicy.ONLINE, key(nowhere))).isEqualTo(Revocation.UNKNOWN);
        assertRefused(RevocationPolicy.STRICT, key(nowhere), SignatureError.KEY_STATE_UNKNOWN);
    }

    private static Revocation require(RevocationPolicy policy, SigningKey key) {
        return policy.require(new TrustAnchors(List.of(SignedPaper.ISSUER.certificate())), key, Instant.now());
    }

    private static void assertRefused(RevocationPolicy policy, SigningKey key, SignatureError code) {
        assertThatThrownBy(() -> require(policy, key))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private SignatureFinding withdrawn(Extension whereToAsk, Duration before) {
        SigningKey key = key(whereToAsk);
        services.withdraw(serial(key), Instant.now().minus(before));
        return asked(key);
    }

    private SigningKey key(Extension whereToAsk) {
        return SigningKey.pkcs12(SignedPaper.ISSUER.pkcs12(SignedPaper.NAME, whereToAsk), TestKeys.PASSWORD);
    }

    private static java.math.BigInteger serial(SigningKey key) {
        return key.certificate().getSerialNumber();
    }

    private static SignatureFinding asked(SigningKey key) {
        return examined(new PadesSigner(null).signUnseen(SignedPaper.printed(), key, SignedPaper.NOW));
    }

    private static SignatureFinding examined(byte[] file) {
        return new SignatureExaminer(new TrustAnchors(List.of(SignedPaper.ISSUER.certificate())), Instant.now(), true)
                .examine(file)
                .signatures()
                .get(0);
    }
}
