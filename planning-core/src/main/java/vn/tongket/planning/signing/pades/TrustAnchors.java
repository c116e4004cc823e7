package vn.tongket.planning.signing.pades;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;

/** The issuers of certificates whom the office trusts (tổ chức chứng thực được tin cậy). */
public final class TrustAnchors {

    private final Set<TrustAnchor> anchors;

    public TrustAnchors(Collection<X509Certificate> issuers) {
        this.anchors =
                issuers.stream().map(issuer -> new TrustAnchor(issuer, null)).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a certificate in DER or PEM. */
    public static X509Certificate certificate(byte[] file) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file));
        } catch (CertificateException e) {
            throw new BusinessException(SignatureError.CERTIFICATE_UNREADABLE);
        }
    }

    /** Whether a chain leads from the certificate to a trusted issuer, all of it valid at that time. */
    boolean reach(CertificateToken certificate, List<CertificateToken> others, Instant at) {
        return chain(certificate, others, at).isPresent();
    }

    RevocationCheck revocation(Instant now) {
        return new RevocationCheck(anchors, now);
    }

    /** What the issuers say now of the certificate of a key; nobody is asked about a stranger's. */
    Revocation revocation(SigningKey key, Instant now) {
        return chain(key.certificate(), key.chain(), now)
                .map(chain -> revocation(now).of(chain, now))
                .orElse(Revocation.NOT_ASKED);
    }

    Optional<CertPath> chain(CertificateToken certificate, List<CertificateToken> others, Instant at) {
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate.getCertificate());
            PKIXBuilderParameters terms = new PKIXBuilderParameters(anchors, target);
            terms.setRevocationEnabled(false);
            terms.setDate(Date.from(at));
            terms.addCertStore(CertStore.getInstance(
                    "Collection",
                    new CollectionCertStoreParameters(others.stream()
                            .map(CertificateToken::getCertificate)
                            .toList())));
            return Optional.of(CertPathBuilder.getInstance("PKIX").build(terms).getCertPath());
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
