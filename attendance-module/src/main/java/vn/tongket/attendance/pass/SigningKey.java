package vn.tongket.attendance.pass;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The office's key pair for passes (khóa ký mã điểm danh): ECDSA over P-256, which every phone's browser verifies.
 *
 * @param publicKey SubjectPublicKeyInfo in base64
 * @param privateKey PKCS #8 in base64; never leaves the server
 */
record SigningKey(String publicKey, String privateKey) {

    /** The signature as two numbers of 32 bytes, the form that WebCrypto reads. */
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    static SigningKey make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return new SigningKey(
                    base64.encodeToString(pair.getPublic().getEncoded()),
                    base64.encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has P-256", e);
        }
    }

    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(readPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The stored signing key is unusable", e);
        }
    }

    boolean signed(String text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(readPublic());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signed.length == 64 && signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PrivateKey readPrivate() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey)));
    }

    private PublicKey readPublic() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
    }
}
