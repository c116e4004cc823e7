package vn.tongket.planning.signing.pades;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.tongket.kernel.BusinessException;

/** Examines the signatures of a PDF (kiểm tra chữ ký số trên tệp PDF), SGN-8. */
public final class SignatureExaminer {

    private static final int MAX_BYTES = 30 << 20;
    private static final long MAX_UNPACKED = 256L << 20;
    private static final int MAX_SIGNATURES = 20;
    private static final int MAX_DEPTH = 100;

    private final TrustAnchors anchors;
    private final Instant now;
    private final boolean asking;

    public SignatureExaminer(TrustAnchors anchors, Instant now) {
        this(anchors, now, false);
    }

    /** @param asking whether the issuers are asked about withdrawn certificates */
    public SignatureExaminer(TrustAnchors anchors, Instant now, boolean asking) {
        this.anchors = anchors;
        this.now = now;
        this.asking = asking;
    }

    public Examination examine(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new BusinessException(SignatureError.FILE_TOO_LARGE);
        }
        if (!new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw new BusinessException(SignatureError.NOT_A_PDF);
        }
        UnpackingGuard.require(file, MAX_UNPACKED);
        return new Examination(findings(file));
    }

    /** What the reader of the file cannot make sense of is refused, whatever it stumbled over. */
    private List<SignatureFinding> findings(byte[] file) {
        try {
            DSSDocument document = new InMemoryDocument(file);
            IPdfObjFactory reading = reading();
            PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
            analyzer.setPdfObjFactory(reading);
            analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
            List<AdvancedSignature> signatures = analyzer.getSignatures();
            if (signatures.size() > MAX_SIGNATURES) {
                throw new BusinessException(SignatureError.FILE_TOO_LARGE);
            }
            reading.newPAdESSignatureService().analyzePdfModifications(document, signatures, null);
            return signatures.stream()
                    .map(PAdESSignature.class::cast)
                    .map(signature -> new ExaminedSignature(signature, file.length).finding(anchors, now, asking))
                    .toList();
        } catch (DSSException | IllegalArgumentException | IllegalStateException | StackOverflowError e) {
            throw new BusinessException(SignatureError.FILE_DAMAGED);
        }
    }

    private static IPdfObjFactory reading() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        DefaultPdfObjectModificationsFinder modifications = new DefaultPdfObjectModificationsFinder();
        modifications.setMaximumObjectVerificationDeepness(MAX_DEPTH);
        IPdfObjFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        factory.setPdfObjectModificationsFinder(modifications);
        return factory;
    }
}
