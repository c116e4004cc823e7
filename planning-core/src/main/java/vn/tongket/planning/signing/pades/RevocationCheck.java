package vn.tongket.planning.signing.pades;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateRevokedException;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the issuers of a chain whether a certificate of it was withdrawn (tra cứu thu hồi chứng thư số): by OCSP and by
 * the list (CRL), at the addresses that the certificates name. Only chains of trusted issuers are asked about, so that
 * no stranger's file sends the portal to an address of his choice.
 */
final class RevocationCheck {

    private static final Logger LOG = Logger.getLogger(RevocationCheck.class.getName());

    private final Set<TrustAnchor> anchors;
    private final Instant now;

    RevocationCheck(Set<TrustAnchor> anchors, Instant now) {
        this.anchors = anchors;
        this.now = now;
    }

    /** @param signed the time for which somebody vouches, or now */
    Revocation of(CertPath chain, Instant signed) {
        try {
            CertPathValidator validator = CertPathValidator.getInstance("PKIX");
            PKIXRevocationChecker issuers = (PKIXRevocationChecker) validator.getRevocationChecker();
            PKIXParameters terms = new PKIXParameters(anchors);
            terms.addCertPathChecker(issuers);
            terms.setDate(Date.from(now));
            validator.validate(chain, terms);
            return Revocation.NOT_REVOKED;
        } catch (CertPathValidatorException e) {
            return answer(e, signed);
        } catch (GeneralSecurityException e) {
            return Revocation.UNKNOWN;
        }
    }

    private static Revocation answer(CertPathValidatorException failure, Instant signed) {
        if (failure.getCause() instanceof CertificateRevokedException revoked) {
            return revoked.getRevocationDate().toInstant().isAfter(signed)
                    ? Revocation.NOT_REVOKED
                    : Revocation.REVOKED;
        }
        LOG.log(Level.WARNING, "The state of a certificate is not known: {0}", failure.getMessage());
        return Revocation.UNKNOWN;
    }
}
