package vn.tongket.attendance.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.plan.PlanId;

@Tag("ATT-8")
class PassSignerTest {

    private final PlanId plan = PlanId.next();
    private final PassCode code = PassCode.draw(new SecureRandom());
    private final PassSigner signer = new PassSigner(SigningKey.make());

    @Test
    void readsItsOwnPassAndTheTypedCode() {
        assertThat(signer.read(plan, signer.pass(plan, code))).contains(code);
        assertThat(signer.read(plan, code.grouped())).contains(code);
    }

    @Test
    void refusesAPassOfAnotherConference() {
        assertThat(signer.read(PlanId.next(), signer.pass(plan, code))).isEmpty();
    }

    @Test
    void refusesAPassSignedByAnybodyElse() {
        PassSigner stranger = new PassSigner(SigningKey.make());

        assertThat(signer.read(plan, stranger.pass(plan, code))).isEmpty();
    }

    @Test
    void refusesEveryChangedLetterOfAPass() {
        String pass = signer.pass(plan, code);
        for (int at = 0; at < pass.length() - 1; at++) {
            char changed = pass.charAt(at) == 'A' ? 'B' : 'A';
            String forged = pass.substring(0, at) + changed + pass.substring(at + 1);

            assertThat(signer.read(plan, forged)).as(forged).isEmpty();
        }
        assertThat(signer.read(plan, "TK1.x")).isEmpty();
        assertThat(signer.read(plan, "TK1...")).isEmpty();
        assertThat(signer.read(plan, "TK1.%%%.%%%")).isEmpty();
    }

    @Test
    void canBeVerifiedByAnybodyWithThePublicKey() throws Exception {
        String[] parts = signer.pass(plan, code).split("\\.");
        PublicKey key = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(signer.publicKey())));
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(key);
        verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
                .isEqualTo(plan + ":" + code.value());
    }
}
