package vn.tongket.planning.signing.pades;

import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.security.auth.login.LoginException;
import vn.tongket.kernel.BusinessException;

/** A private key with its certificates (khóa ký), of a PKCS#12 file or a PKCS#11 token; held while it signs. */
public final class SigningKey implements AutoCloseable {

    /** A token knows one login for the whole program: whoever came second would sign by the PIN of the first. */
    private static final ReentrantLock TOKEN = new ReentrantLock(true);

    private static final int PATIENCE_SECONDS = 30;

    private static final Logger LOG = Logger.getLogger(SigningKey.class.getName());

    private final PrivateKey key;
    private final List<CertificateToken> chain;
    private final AuthProvider provider;

    private SigningKey(PrivateKey key, List<CertificateToken> chain, AuthProvider provider) {
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

    /**
     * The token is the caller's alone until he closes the key.
     *
     * @param configuration of the provider SunPKCS11: name, library and slot of the token
     */
    public static SigningKey pkcs11(Path configuration, char[] pin) {
        takeToken();
        try {
            AuthProvider token =
                    (AuthProvider) Security.getProvider("SunPKCS11").configure(configuration.toString());
            token.logout();
            KeyStore store = KeyStore.getInstance("PKCS11", token);
            store.load(null, pin);
            return first(store, null, token);
        } catch (GeneralSecurityException | IOException | ProviderException | IllegalArgumentException e) {
            TOKEN.unlock();
            LOG.log(Level.WARNING, "The signing token does not open: {0}", String.valueOf(e.getCause()));
            throw new BusinessException(SignatureError.TOKEN_UNREADABLE);
        } catch (BusinessException e) {
            TOKEN.unlock();
            throw e;
        }
    }

    private static void takeToken() {
        try {
            if (!TOKEN.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusinessException(SignatureError.TOKEN_BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusinessException(SignatureError.TOKEN_BUSY);
        }
    }

    /** A token forgets the PIN, so that the next signer has to know his own (SGN-10). */
    @Override
    public void close() {
        if (provider == null) {
            return;
        }
        try {
            provider.logout();
        } catch (LoginException | ProviderException e) {
            LOG.log(Level.WARNING, "The signing token does not close", e);
        } finally {
            TOKEN.unlock();
        }
    }

    private static SigningKey first(KeyStore store, char[] password, AuthProvider provider)
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
