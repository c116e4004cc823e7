package vn.tongket.planning.signing.pades;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.ExtendedKeyUsage;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.extension.ExtendedKeyUsages;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.time.Instant;
import java.util.Date;

/** A signature of a file while it is judged (chữ ký đang được kiểm tra). */
final class ExaminedSignature {

    private final PAdESSignature signature;
    private final CertificateToken certificate;
    private final long fileLength;

    ExaminedSignature(PAdESSignature signature, long fileLength) {
        this.signature = signature;
        this.fileLength = fileLength;
        signature.getSignatureCryptographicVerification();
        this.certificate = signature.getSigningCertificateToken();
    }

    SignatureFinding finding(TrustAnchors anchors, Instant now, boolean asking) {
        Instant stamped = stampedAt(anchors);
        Instant time = stamped == null ? now : stamped;
        Revocation revocation = asking ? revocation(anchors, time, now) : Revocation.NOT_ASKED;
        return new SignatureFinding(
                verdict(anchors, time, revocation),
                certificate == null
                        ? null
                        : CertificateNames.commonName(
                                certificate.getCertificate().getSubjectX500Principal()),
                certificate == null ? null : CertificateNames.commonName(certificate.getIssuerX500Principal()),
                instant(signature.getSigningTime()),
                stamped,
                certificate == null ? null : instant(certificate.getNotBefore()),
                certificate == null ? null : instant(certificate.getNotAfter()),
                coversAll(),
                revocation);
    }

    private Revocation revocation(TrustAnchors anchors, Instant time, Instant now) {
        if (certificate == null) {
            return Revocation.NOT_ASKED;
        }
        return anchors.chain(certificate, signature.getCertificates(), middleOfValidity())
                .map(chain -> anchors.revocation(now).of(chain, time))
                .orElse(Revocation.NOT_ASKED);
    }

    private Verdict verdict(TrustAnchors anchors, Instant time, Revocation revocation) {
        if (!isWhole()) {
            return Verdict.BROKEN;
        }
        if (wasChangedAfter()) {
            return Verdict.CHANGED_AFTER;
        }
        boolean valid = certificate.isValidOn(Date.from(time));
        if (!anchors.reach(certificate, signature.getCertificates(), valid ? time : middleOfValidity())) {
            return Verdict.UNKNOWN_ISSUER;
        }
        if (revocation == Revocation.REVOKED) {
            return Verdict.REVOKED;
        }
        if (!valid) {
            return Verdict.CERTIFICATE_NOT_VALID;
        }
        return revocation == Revocation.UNKNOWN ? Verdict.REVOCATION_UNKNOWN : Verdict.GOOD;
    }

    private boolean isWhole() {
        return certificate != null
                && signature.getSignatureCryptographicVerification().isSignatureValid()
                && signature.getPdfSignatureDictionary().isConsistent()
                && signature.getPdfSignatureDictionary().getByteRange().isValid()
                && signature.getPdfSignatureDictionary().getByteRange().getFirstPartStart() == 0;
    }

    /** To ask whether the issuer is known, independent of the certificate's own days. */
    private Instant middleOfValidity() {
        long from = certificate.getNotBefore().getTime();
        return Instant.ofEpochMilli(from + (certificate.getNotAfter().getTime() - from) / 2);
    }

    /** Fields may be filled in after a signature that says so; everything else that came later is a change. */
    private boolean wasChangedAfter() {
        PdfModificationDetection later = signature.getPdfRevision().getModificationDetection();
        if (coversAll()) {
            return false;
        }
        if (later == null || later.getObjectModifications() == null) {
            return true;
        }
        boolean filling =
                signature.getPdfSignatureDictionary().getDocMDP() != CertificationPermission.NO_CHANGE_PERMITTED;
        return !later.getPageDifferences().isEmpty()
                || !later.getObjectModifications().getUndefinedChanges().isEmpty()
                || !later.getObjectModifications().getAnnotCreationChanges().isEmpty()
                || !filling
                        && !later.getObjectModifications()
                                .getFormFillInAndSignatureCreationChanges()
                                .isEmpty();
    }

    private boolean coversAll() {
        ByteRange range = signature.getPdfSignatureDictionary().getByteRange();
        return (long) range.getSecondPartStart() + range.getSecondPartEnd() == fileLength;
    }

    /** The time of the first whole stamp by a trusted authority. */
    private Instant stampedAt(TrustAnchors anchors) {
        return signature.getSignatureTimestamps().stream()
                .filter(stamp -> stamp.isMessageImprintDataIntact() && isByTrusted(stamp, anchors))
                .map(stamp -> instant(stamp.getGenerationTime()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isByTrusted(TimestampToken stamp, TrustAnchors anchors) {
        return stamp.getCertificates().stream()
                .anyMatch(issuer -> stamp.isSignedBy(issuer)
                        && mayStamp(issuer)
                        && anchors.reach(issuer, stamp.getCertificates(), instant(stamp.getGenerationTime())));
    }

    private static boolean mayStamp(CertificateToken issuer) {
        ExtendedKeyUsages uses = CertificateExtensionsUtils.getExtendedKeyUsage(issuer);
        return uses != null && uses.getOids().contains(ExtendedKeyUsage.TIMESTAMPING.getOid());
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
