package vn.tongket.planning.signing.pades;

import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import vn.tongket.kernel.BusinessException;

/** A private key with its certificates (khóa ký), of a PKCS#12 file or a PKCS#11 token; held while it signs. */
public final class SigningKey {

    private final PrivateKey key;
    private final List<CertificateToken> chain;
    private final Provider provider;

    private SigningKey(PrivateKey key, List<CertificateToken> chain, Provider provider) {
        this.key = key;
        this.chain = chain;
        this.provider = provider;
    }

    /** The password is not kept (SGN-10). */
    public static SigningKey pkcs12(byte[] file, char[] password) {
        try (InputStream in = new ByteArrayInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return first(store, password, null);
        } catch (GeneralSecurityException | IOException e) {
            throw new BusinessException(SignatureError.KEY_UNREADABLE);
        }
    }

    /** @param configuration of the provider SunPKCS11: name, library and slot of the token */
    public static SigningKey pkcs11(Path configuration, char[] pin) {
        try {
            Provider token = Security.getProvider("SunPKCS11").configure(configuration.toString());
            KeyStore store = KeyStore.getInstance("PKCS11", token);
            store.load(null, pin);
            return first(store, null, token);
        } catch (GeneralSecurityException | IOException | ProviderException | IllegalArgumentException e) {
            throw new BusinessException(SignatureError.TOKEN_UNREADABLE);
        }
    }

    private static SigningKey first(KeyStore store, char[] password, Provider provider)
            throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key && store.getCertificateChain(alias) != null) {
                List<CertificateToken> chain = Arrays.stream(store.getCertificateChain(alias))
                        .map(certificate -> new CertificateToken((X509Certificate) certificate))
                        .toList();
                return new SigningKey(key, chain, provider);
            }
        }
        throw new BusinessException(SignatureError.KEY_MISSING);
    }

    public void requireValidOn(Instant moment) {
        if (!certificate().isValidOn(Date.from(moment))) {
            throw new BusinessException(SignatureError.KEY_NOT_VALID_TODAY, holder());
        }
    }

    /** Whom the certificate names. */
    public String holder() {
        return CertificateNames.commonName(certificate().getCertificate().getSubjectX500Principal());
    }

    CertificateToken certificate() {
        return chain.get(0);
    }

    List<CertificateToken> chain() {
        return chain;
    }

    SignatureValue sign(ToBeSigned data, eu.europa.esig.dss.enumerations.SignatureAlgorithm algorithm) {
        try {
            Signature signature = provider == null
                    ? Signature.getInstance(algorithm.getJCEId())
                    : Signature.getInstance(algorithm.getJCEId(), provider);
            signature.initSign(key);
            signature.update(data.getBytes());
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException | ProviderException e) {
            throw new BusinessException(SignatureError.KEY_UNREADABLE);
        }
    }
}
