package vn.tongket.planning.signing.record;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.signing.pades.SignatureError;
import vn.tongket.planning.signing.pades.TrustAnchors;

/** The issuers of certificates whom the office trusts (tổ chức chứng thực tin cậy). */
@Stateless
@PermitAll
public class TrustService {

    @Inject
    private SignatureRecordRepository records;

    @Resource
    private SessionContext session;

    public List<TrustAnchorSummary> list() {
        return records.anchors();
    }

    public TrustAnchors anchors() {
        return new TrustAnchors(records.anchorCertificates().stream()
                .map(TrustAnchors::certificate)
                .toList());
    }

    /** @param file a certificate in DER or PEM */
    @RolesAllowed("administrator")
    public String trust(@NotNull byte[] file) {
        X509Certificate certificate = TrustAnchors.certificate(file);
        String name = certificate.getSubjectX500Principal().getName();
        try {
            byte[] content = certificate.getEncoded();
            int added = records.addAnchor(
                    Ids.next(),
                    name,
                    Fingerprint.of(content),
                    content,
                    new Timestamp(certificate.getNotAfter().getTime()),
                    session.getCallerPrincipal().getName());
            if (added == 0) {
                throw new BusinessException(RecordError.ANCHOR_ALREADY_TRUSTED);
            }
        } catch (CertificateEncodingException e) {
            throw new BusinessException(SignatureError.CERTIFICATE_UNREADABLE);
        }
        return name;
    }

    @RolesAllowed("administrator")
    public void distrust(@NotBlank String id) {
        records.removeAnchor(id);
    }
}
