package vn.tongket.planning.signing.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;

class PadesSignerTest {

    private static final SigningKey KEY =
            SigningKey.pkcs12(SignedPaper.ISSUER.pkcs12(SignedPaper.NAME), TestKeys.PASSWORD);

    @Test
    @Tag("SGN-5")
    void theSignatureStandsBetweenTitleAndNameAndTheSealOverItsLeftThird() throws IOException {
        try (PDDocument document = Loader.loadPDF(SignedPaper.printed())) {
            List<PrintedLine> lines = PrintedLines.of(document);
            Area title = area(lines, SignedPaper.TITLE);
            Area name = area(lines, SignedPaper.NAME);

            Area signature = SignatureGap.find(lines, SignedPaper.TITLE, SignedPaper.NAME)
                    .picture(2.5f);
            Area seal = SignatureGap.seal(signature, 36, 1);

            assertThat(signature.top()).isGreaterThan(title.bottom());
            assertThat(signature.bottom()).isLessThan(name.top());
            assertThat(signature.middle()).isCloseTo(name.middle(), org.assertj.core.data.Offset.offset(1f));
            assertThat((seal.left() + seal.width() - signature.left()) / signature.width())
                    .isCloseTo(1 / 3f, org.assertj.core.data.Offset.offset(0.01f));
            assertThat(seal.left()).isLessThan(signature.left());
        }
    }

    @Test
    @Tag("SGN-5")
    void signatureAndSealAreSeenInBlueAndRed() throws IOException {
        try (PDDocument document = Loader.loadPDF(SignedPaper.issued())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 60);
            assertThat(share(page, 0, 0, 255)).isPositive();
            assertThat(share(page, 255, 0, 0)).isPositive();
        }
    }

    @Test
    @Tag("SGN-6")
    void numberAndDateAreFilledInAndTheSignersWordsStandUntouched() throws IOException {
        byte[] signed = SignedPaper.signed(KEY);
        byte[] issued = SignedPaper.issued();

        assertThat(fields(issued)).containsExactly("05", "03", "11", "2026");
        assertThat(words(issued)).isEqualTo(words(signed));
        assertThat(SignedPaper.examined(issued).signatures().get(0).verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    @Tag("SGN-7")
    void anAnnexBearsItsSymbolAndTheTimeOfSigningInWords() throws IOException {
        Instant at = Instant.parse("2026-11-23T07:05:30.5Z");
        byte[] annex = AnnexMark.on(SignedPaper.printed(), "03/KH-UBND", at);

        byte[] signed = new PadesSigner(null).signUnseen(annex, KEY, SignedPaper.NOW);

        assertThat(words(signed)).contains("03/KH-UBND; 2026-11-23T14:05:30+07:00");
        assertThat(SignedPaper.examined(signed).isGood()).isTrue();
    }

    @Test
    @Tag("SGN-8")
    void aTimeStampVouchesForTheTimeAfterTheCertificateHasExpired() {
        TestKeys.Stamper stamper = SignedPaper.ISSUER.stamper();
        KeyEntityTSPSource authority = new KeyEntityTSPSource(
                stamper.key(), stamper.certificate(), List.of(stamper.certificate(), SignedPaper.ISSUER.certificate()));
        authority.setTsaPolicy("1.2.3.4");

        byte[] signed = new PadesSigner(authority).signUnseen(SignedPaper.printed(), KEY, SignedPaper.NOW);

        SignatureFinding finding = new SignatureExaminer(
                        new TrustAnchors(List.of(SignedPaper.ISSUER.certificate())),
                        SignedPaper.NOW.plus(Duration.ofDays(700)))
                .examine(signed)
                .signatures()
                .get(0);
        assertThat(finding.stampedAt()).isNotNull();
        assertThat(finding.verdict()).isEqualTo(Verdict.GOOD);
    }

    @Test
    @Tag("SGN-10")
    void aWrongPasswordAndAnExpiredKeyAreRefusedInWords() {
        byte[] file = SignedPaper.ISSUER.pkcs12("Ai đó", Instant.now().minus(Duration.ofDays(400)), 365);
        SigningKey expired = SigningKey.pkcs12(file, TestKeys.PASSWORD);

        assertRefused(SignatureError.KEY_UNREADABLE, () -> SigningKey.pkcs12(file, "khac".toCharArray()));
        assertRefused(SignatureError.KEY_NOT_VALID_TODAY, () -> SignedPaper.signed(expired));
        assertRefused(
                SignatureError.TOKEN_UNREADABLE, () -> SigningKey.pkcs11(Path.of("khong-co.cfg"), "1".toCharArray()));
    }

    private static void assertRefused(SignatureError expected, Runnable use) {
        assertThatThrownBy(use::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(expected));
    }

    private static Area area(List<PrintedLine> lines, String words) {
        return lines.stream()
                .filter(line -> line.text().strip().equals(words))
                .reduce((before, last) -> last)
                .orElseThrow()
                .area();
    }

    private static List<String> fields(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return java.util.Arrays.stream(Blank.values())
                    .map(blank -> document.getDocumentCatalog()
                            .getAcroForm(null)
                            .getField(blank.field())
                            .getValueAsString())
                    .toList();
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static long share(BufferedImage page, int red, int green, int blue) {
        return java.util.stream.IntStream.range(0, page.getWidth() * page.getHeight())
                .map(i -> page.getRGB(i % page.getWidth(), i / page.getWidth()))
                .filter(colour -> Math.abs((colour >> 16 & 255) - red) < 60
                        && Math.abs((colour >> 8 & 255) - green) < 60
                        && Math.abs((colour & 255) - blue) < 60)
                .count();
    }
}
