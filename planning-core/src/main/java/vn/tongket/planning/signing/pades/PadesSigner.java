package vn.tongket.planning.signing.pades;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import vn.tongket.kernel.BusinessException;

/** Signs PDF files as PAdES (ký số tệp PDF): level B-B, or B-T where a time stamping authority is set. */
public final class PadesSigner {

    private final TSPSource timeStamps;

    /** @param timeStamps null without a time stamping authority */
    public PadesSigner(TSPSource timeStamps) {
        this.timeStamps = timeStamps;
    }

    /** The signer signs: afterwards only fields may be filled in and the agency may sign. */
    public byte[] signAsPerson(byte[] copy, SigningKey key, Picture signature, Instant at) {
        PAdESSignatureParameters terms = terms(key, at);
        terms.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        show(terms, SigningCopy.SIGNER, signature);
        return sign(copy, key, terms);
    }

    /** The agency signs as the last, by its seal. */
    public byte[] signAsAgency(byte[] copy, SigningKey key, Picture seal, Instant at) {
        PAdESSignatureParameters terms = terms(key, at);
        show(terms, SigningCopy.AGENCY, seal);
        return sign(copy, key, terms);
    }

    /** Signs without a picture, as an annex is signed (SGN-7). */
    public byte[] signUnseen(byte[] file, SigningKey key, Instant at) {
        return sign(file, key, terms(key, at));
    }

    private PAdESSignatureParameters terms(SigningKey key, Instant at) {
        key.requireValidOn(at);
        PAdESSignatureParameters terms = new PAdESSignatureParameters();
        terms.setSignatureLevel(timeStamps == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        terms.setDigestAlgorithm(DigestAlgorithm.SHA256);
        terms.setSigningCertificate(key.certificate());
        terms.setCertificateChain(key.chain());
        terms.setAppName("Tongket");
        terms.setSignerName(key.holder());
        terms.setSigningTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        terms.bLevel().setSigningDate(Date.from(at));
        return terms;
    }

    private static void show(PAdESSignatureParameters terms, String field, Picture picture) {
        SignatureImageParameters image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(picture.content(), "picture.png", MimeTypeEnum.PNG));
        image.setImageScaling(ImageScaling.STRETCH);
        image.getFieldParameters().setFieldId(field);
        terms.setImageParameters(image);
    }

    private byte[] sign(byte[] file, SigningKey key, PAdESSignatureParameters terms) {
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(printing());
        service.setTspSource(timeStamps);
        DSSDocument document = new InMemoryDocument(file);
        ToBeSigned data = service.getDataToSign(document, terms);
        try {
            return DSSUtils.toByteArray(
                    service.signDocument(document, terms, key.sign(data, terms.getSignatureAlgorithm())));
        } catch (DSSException e) {
            if (timeStamps == null) {
                throw e;
            }
            throw new BusinessException(SignatureError.TIME_STAMP_FAILED);
        }
    }

    /** The seal lies over the signature, as it must. */
    private static IPdfObjFactory printing() {
        PdfSignatureFieldPositionChecker positions = new PdfSignatureFieldPositionChecker();
        positions.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        IPdfObjFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfSignatureFieldPositionChecker(positions);
        return factory;
    }
}
