package vn.tongket.planning.signing.pades;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates and the keys that it certifies, made for one test run (tổ chức chứng thực thử). */
final class TestKeys {

    static final char[] PASSWORD = "mat-khau-thu-1".toCharArray();

    private final KeyPair pair = pair();
    private final X509Certificate certificate;
    private final String name;

    TestKeys(String name) {
        this.name = name;
        this.certificate = certificate(name, pair, Instant.now().minus(Duration.ofDays(900)), 3_000, true, false);
    }

    X509Certificate certificate() {
        return certificate;
    }

    byte[] pkcs12(String holder) {
        return pkcs12(holder, Instant.now().minus(Duration.ofDays(1)), 365);
    }

    byte[] pkcs12(String holder, Instant from, int days) {
        KeyPair own = pair();
        return pkcs12(own, certificate(holder, own, from, days, false, false));
    }

    /** Of a certificate that tells where to ask whether it was withdrawn. */
    byte[] pkcs12(String holder, Extension whereToAsk) {
        KeyPair own = pair();
        return pkcs12(
                own, certificate(holder, own, Instant.now().minus(Duration.ofDays(1)), 365, false, false, whereToAsk));
    }

    PrivateKey key() {
        return pair.getPrivate();
    }

    private byte[] pkcs12(KeyPair own, X509Certificate issued) {
        return make(() -> {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setKeyEntry("key", own.getPrivate(), PASSWORD, new X509Certificate[] {issued, certificate});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, PASSWORD);
            return out.toByteArray();
        });
    }

    Stamper stamper() {
        KeyPair own = pair();
        X509Certificate issued =
                certificate("Dịch vụ dấu thời gian thử", own, Instant.now().minusSeconds(9), 30, false, true);
        return new Stamper(own.getPrivate(), issued);
    }

    /** The key of a time stamping authority. */
    record Stamper(PrivateKey key, X509Certificate certificate) {}

    private X509Certificate certificate(
            String holder, KeyPair own, Instant from, int days, boolean issuer, boolean stamps, Extension... more) {
        return make(() -> {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Principal("CN=" + name),
                    BigInteger.valueOf(System.nanoTime()),
                    Date.from(from),
                    Date.from(from.plus(Duration.ofDays(days))),
                    new X500Principal("CN=" + holder),
                    own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issuer));
            if (stamps) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            for (Extension extension : more) {
                builder.addExtension(extension);
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        });
    }

    private static KeyPair pair() {
        return make(() -> {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        });
    }

    private static <T> T make(java.util.concurrent.Callable<T> making) {
        try {
            return making.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
