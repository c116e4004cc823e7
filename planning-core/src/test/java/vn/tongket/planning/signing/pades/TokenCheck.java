package vn.tongket.planning.signing.pades;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tongket.kernel.BusinessException;

/**
 * Signs a paper with a real PKCS#11 token and examines it (thử ký bằng thiết bị). Started by hand, for no build has a
 * token; {@code docs/deploy.md} tells how.
 */
final class TokenCheck {

    private TokenCheck() {}

    /** @param words the provider's configuration, the PIN, the holder's certificate, the file to write */
    public static void main(String... words) throws IOException {
        Path configuration = Path.of(words[0]);
        for (String pin : List.of(words[1], "0" + words[1], words[1])) {
            say("PIN " + (pin.equals(words[1]) ? "right" : "wrong") + ": " + signed(configuration, pin, words));
        }
    }

    private static String signed(Path configuration, String pin, String... words) throws IOException {
        try (SigningKey key = SigningKey.pkcs11(configuration, pin.toCharArray())) {
            byte[] file = SignedPaper.signed(key);
            Files.write(Path.of(words[3]), file);
            TrustAnchors holder =
                    new TrustAnchors(List.of(TrustAnchors.certificate(Files.readAllBytes(Path.of(words[2])))));
            return new SignatureExaminer(holder, SignedPaper.NOW).examine(file).toString();
        } catch (BusinessException refused) {
            return "refused, " + refused.code();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
