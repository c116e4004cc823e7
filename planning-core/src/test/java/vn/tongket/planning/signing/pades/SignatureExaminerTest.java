package vn.tongket.planning.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;

class SignatureExaminerTest {

    private static final byte[] ISSUED = SignedPaper.issued();

    @Test
    @Tag("SGN-8")
    void whatThePortalSignedIsGood() {
        Examination examined = SignedPaper.examined(ISSUED);

        assertThat(examined.isGood()).isTrue();
        assertThat(examined.signatures())
                .extracting(SignatureFinding::signer)
                .containsExactly(SignedPaper.NAME, "UBND phường Sông Lam");
    }

    @Test
    @Tag("SGN-8")
    void oneFlippedByteBreaksEverySignatureOverIt() {
        byte[] flipped = ISSUED.clone();
        flipped[2_000] ^= 1;

        assertThat(SignedPaper.examined(flipped).signatures())
                .extracting(SignatureFinding::verdict)
                .containsOnly(Verdict.BROKEN);
    }

    @Test
    @Tag("SGN-8")
    void wordsAddedToAPageAfterSigningAreToldOfEverySignature() throws IOException {
        byte[] changed = appended(ISSUED, document -> write(document, document.getPage(0)));

        assertThat(SignedPaper.examined(changed).signatures())
                .extracting(SignatureFinding::verdict)
                .containsOnly(Verdict.CHANGED_AFTER);
    }

    @Test
    @Tag("SGN-8")
    void aPageAddedAfterSigningIsTold() throws IOException {
        byte[] changed = appended(ISSUED, document -> {
            PDPage page = new PDPage();
            page.getCOSObject().setNeedToBeUpdated(true);
            document.addPage(page);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(SignedPaper.examined(changed).isGood()).isFalse();
        assertThat(SignedPaper.examined(changed).signatures())
                .extracting(SignatureFinding::verdict)
                .containsOnly(Verdict.CHANGED_AFTER);
    }

    @Test
    @Tag("SGN-8")
    void bytesThatFollowTheLastSignatureAreNotCovered() {
        byte[] longer = Arrays.copyOf(ISSUED, ISSUED.length + 100);
        Arrays.fill(longer, ISSUED.length, longer.length, (byte) '%');

        assertThat(SignedPaper.examined(longer).isGood()).isFalse();
    }

    @Test
    @Tag("SGN-8")
    void anUnknownIssuerIsTold() {
        List<SignatureFinding> findings = new SignatureExaminer(new TrustAnchors(List.of()), SignedPaper.NOW)
                .examine(ISSUED)
                .signatures();

        assertThat(findings).extracting(SignatureFinding::verdict).containsOnly(Verdict.UNKNOWN_ISSUER);
    }

    @Test
    @Tag("SGN-8")
    void aCertificateThatHasExpiredSinceIsToldWhenNobodyVouchesForTheTime() {
        TrustAnchors anchors = new TrustAnchors(List.of(SignedPaper.ISSUER.certificate()));

        assertThat(new SignatureExaminer(anchors, SignedPaper.NOW.plus(Duration.ofDays(700)))
                        .examine(ISSUED)
                        .signatures())
                .extracting(SignatureFinding::verdict)
                .containsOnly(Verdict.CERTIFICATE_NOT_VALID);
    }

    @Test
    @Tag("SGN-8")
    void anUnsignedFileHasNoSignature() {
        Examination examined = SignedPaper.examined(SignedPaper.printed());

        assertThat(examined.signatures()).isEmpty();
        assertThat(examined.isGood()).isFalse();
    }

    @Test
    @Tag("SGN-9")
    void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(
                "%PDF-1.7\n1 0 obj <</Type/ObjStm/Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb, new Deflater(9))) {
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                packed.write(nothing);
            }
        }

        assertRefused(SignatureError.FILE_TOO_LARGE, bomb.toByteArray());
    }

    @Test
    @Tag("SGN-9")
    void whatIsNoPdfOrNoneAnyMoreIsRefused() {
        assertRefused(SignatureError.NOT_A_PDF, "Không phải PDF".getBytes(StandardCharsets.UTF_8));
        assertRefused(SignatureError.FILE_DAMAGED, "%PDF-1.7\nhỏng".getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(SignatureError expected, byte[] file) {
        assertThatThrownBy(() -> SignedPaper.examined(file))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(expected));
    }

    private static byte[] appended(byte[] signed, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.make(document);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static void write(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 20);
            content.newLineAtOffset(100, 500);
            content.showText("900 000 000");
            content.endText();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
        page.getResources().getCOSObject().setNeedToBeUpdated(true);
    }

    /** What somebody does to a signed file. */
    private interface Change {
        void make(PDDocument document) throws IOException;
    }
}
