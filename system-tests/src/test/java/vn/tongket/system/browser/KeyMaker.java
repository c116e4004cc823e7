package vn.tongket.system.browser;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates that lives as long as a test, and the key files that it gives out. */
final class KeyMaker {

    static final String PASSWORD = "mat-khau-khoa";

    private final String name = "CN=Tổ chức chứng thực thử " + System.nanoTime();
    private final Path folder;
    private final KeyPair pair;
    private final X509Certificate certificate;

    KeyMaker() throws IOException, GeneralSecurityException, OperatorCreationException {
        folder = Files.createTempDirectory("khoa-thu");
        pair = pair();
        certificate = certificate(name, pair, true);
    }

    Path issuer() throws IOException, GeneralSecurityException {
        return Files.write(folder.resolve("to-chuc.cer"), certificate.getEncoded());
    }

    /** A PKCS#12 file of this holder. */
    Path keyOf(String holder) throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPair own = pair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        X509Certificate[] chain = {certificate("CN=" + holder, own, false), certificate};
        store.setKeyEntry("key", own.getPrivate(), PASSWORD.toCharArray(), chain);
        Path file = folder.resolve("khoa-" + System.nanoTime() + ".p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private X509Certificate certificate(String holder, KeyPair own, boolean issuer)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Principal(name),
                BigInteger.valueOf(System.nanoTime()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(30))),
                new X500Principal(holder),
                own.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issuer));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
