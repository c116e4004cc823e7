package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.kernel.BusinessException;

class UnreadableFileTest {

    private static final long MUCH_MEMORY = 256L << 20;

    @Test
    @Tag("EXT-1")
    void aFileOverTheLimitIsLeftUnread() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThatThrownBy(() -> new Upload("dai.txt", endless, 1 << 20).bytes())
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ExtractionError.TOO_LARGE);
                    assertThat(refused.text(Locale.forLanguageTag("vi"))).contains("dai.txt", "1 MB");
                });
    }

    @Test
    @Tag("EXT-1")
    void aFileOfExactlyTheLimitIsRead() {
        byte[] full = new byte[1024];

        assertThat(new Upload("vua.txt", new ByteArrayInputStream(full), full.length).bytes())
                .hasSize(full.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t \u00a0\n", "\uFEFF"})
    @Tag("EXT-2")
    void nothingButSpaceIsEmpty(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), ExtractionError.EMPTY);
    }

    @Test
    @Tag("EXT-2")
    void aPictureRenamedDocxIsAnotherType() {
        byte[] picture = {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0
        };

        assertRefused(picture, ExtractionError.UNSUPPORTED_TYPE);
    }

    @Test
    @Tag("EXT-2")
    void anArchiveOfOtherThingsIsAnotherType() {
        assertRefused(new WordFile().part("a/b.bin", "x").bytes(), ExtractionError.UNSUPPORTED_TYPE);
        assertRefused("{\\rtf1\\ansi Xin chao}".getBytes(StandardCharsets.US_ASCII), ExtractionError.UNSUPPORTED_TYPE);
    }

    @Test
    @Tag("EXT-2")
    void aLockedPdfIsEncrypted() {
        assertRefused(
                new PdfFile()
                        .page(new PdfFile.Words(72, 700, 13, "KẾ HOẠCH"))
                        .locked("bí mật")
                        .bytes(),
                ExtractionError.ENCRYPTED);
    }

    @Test
    @Tag("EXT-2")
    void aLockedWordFileIsEncrypted() throws Exception {
        assertRefused(lockedWord(), ExtractionError.ENCRYPTED);
    }

    @Test
    @Tag("EXT-2")
    void aScanHasNoText() {
        assertRefused(new PdfFile().page().page().bytes(), ExtractionError.SCAN_WITHOUT_TEXT);
        assertRefused(WordFile.of("").part("word/media/image1.png", "x").bytes(), ExtractionError.SCAN_WITHOUT_TEXT);
        assertRefused(WordFile.of("").bytes(), ExtractionError.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 0.7, 0.95})
    @Tag("EXT-2")
    void aTruncatedFileIsDamaged(double share) {
        byte[] word = WordFile.of("KẾ HOẠCH", "Tổ chức ".repeat(4000)).bytes();
        byte[] pdf =
                new PdfFile().page(new PdfFile.Words(72, 700, 13, "KẾ HOẠCH")).bytes();

        assertNothingButRefusals(Arrays.copyOf(word, (int) (word.length * share)));
        assertNothingButRefusals(Arrays.copyOf(pdf, (int) (pdf.length * share)));
        assertNothingButRefusals(Arrays.copyOf(Samples.bytes("review-conference.doc"), (int) (9000 * share)));
    }

    /** Found by chance: PDFBox would have written down thousands of millions of characters. */
    @Test
    @Tag("EXT-2")
    void aFontThatMapsEndlessRangesIsTooComplex() {
        assertRefused(Samples.bytes("wide-character-range.pdf"), ExtractionError.TOO_COMPLEX);
    }

    @Test
    @Tag("EXT-2")
    void xmlThatIsNotWellFormedIsDamaged() {
        assertRefused(
                new WordFile().part("word/document.xml", "<w:document><w:body>").bytes(), ExtractionError.DAMAGED);
    }

    @Test
    @Tag("EXT-2")
    void aZipBombIsLeftEarly() {
        byte[] zeroes = new byte[200 << 20];
        byte[] bomb = new WordFile()
                .part("word/media/bomb.bin", zeroes)
                .part("word/document.xml", "<a/>")
                .bytes();
        byte[] inTheText = new WordFile()
                .part("word/document.xml", Arrays.copyOf(zeroes, 40 << 20))
                .bytes();
        byte[] nested = new WordFile()
                .part("word/embeddings/inner.docx", bomb)
                .body(WordFile.paragraphs("Chào"))
                .bytes();

        assertRefused(bomb, ExtractionError.TOO_COMPLEX);
        assertRefused(inTheText, ExtractionError.TOO_COMPLEX);
        assertThat(allocatedBy(() -> catchThrowable(() -> Samples.read(bomb)))).isLessThan(MUCH_MEMORY);
        assertThat(Samples.read(nested)).isNotNull();
    }

    @Test
    @Tag("EXT-2")
    void anArchiveOfThousandsOfEntriesIsTooComplex() {
        WordFile many = new WordFile();
        for (int at = 0; at < 3000; at++) {
            many.part("word/" + at, "");
        }

        assertRefused(many.bytes(), ExtractionError.TOO_COMPLEX);
    }

    @Test
    @Tag("EXT-2")
    void nothingOutsideTheFileIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "MAT-KHAU-BI-MAT");
        String xml = "<!DOCTYPE d [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>KẾ HOẠCH &secret;</w:t></w:r></w:p></w:body></w:document>";

        Throwable thrown = catchThrowable(() -> {
            ExtractedPlan plan =
                    Samples.read(new WordFile().part("word/document.xml", xml).bytes());
            assertThat(plan.toString()).doesNotContain("MAT-KHAU");
        });

        assertThat(thrown == null || thrown instanceof BusinessException)
                .as(String.valueOf(thrown))
                .isTrue();
    }

    @Test
    @Tag("EXT-2")
    void entitiesThatGrowAreNotExpanded() {
        StringBuilder types = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"haha\">");
        for (int at = 1; at < 12; at++) {
            types.append("<!ENTITY a")
                    .append(at)
                    .append(" \"")
                    .append(("&a" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        String xml = types
                + "]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>";
        byte[] file = new WordFile().part("word/document.xml", xml).bytes();

        assertThat(allocatedBy(() -> assertNothingButRefusals(file))).isLessThan(MUCH_MEMORY);
    }

    @Test
    @Tag("EXT-2")
    void wordsWithoutEndAreTooComplex() {
        byte[] oneLine = "chữ ".repeat(400_000).getBytes(StandardCharsets.UTF_8);
        byte[] manyLines = "a\n".repeat(500_000).getBytes(StandardCharsets.UTF_8);

        assertRefused(oneLine, ExtractionError.TOO_COMPLEX);
        assertRefused(manyLines, ExtractionError.TOO_COMPLEX);
    }

    @Test
    @Tag("EXT-2")
    void aPageThatUnpacksWithoutEndIsBounded() throws IOException {
        assertThat(allocatedBy(() -> assertNothingButRefusals(pdfBomb()))).isLessThan(2 * MUCH_MEMORY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @Tag("EXT-2")
    void randomBytesAreRefusedWhateverTheyPretendToBe(long seed) {
        Random random = new Random(seed);
        byte[] noise = new byte[20_000];
        random.nextBytes(noise);
        assertRefused(noise, ExtractionError.UNSUPPORTED_TYPE);
        for (byte[] mark : new byte[][] {{'P', 'K', 3, 4}, {'%', 'P', 'D', 'F', '-', '1', '.', '4'}, ole2()}) {
            byte[] pretender = noise.clone();
            System.arraycopy(mark, 0, pretender, 0, mark.length);
            assertThatThrownBy(() -> Samples.read(pretender)).isInstanceOf(BusinessException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    @Tag("EXT-2")
    void aFewWrongBytesNeverLeakAnotherException(long seed) {
        Random random = new Random(seed);
        for (byte[] file : new byte[][] {
            WordFile.of("KẾ HOẠCH", "Tổ chức hội nghị").bytes(),
            Samples.bytes("review-conference.doc"),
            new PdfFile()
                    .page(new PdfFile.Words(72, 700, 13, "KẾ HOẠCH tổ chức hội nghị tổng kết"))
                    .bytes(),
            Samples.bytes("party-plan.txt")
        }) {
            byte[] wrong = file.clone();
            for (int at = 0; at < 40; at++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
            }
            assertNothingButRefusals(wrong);
        }
    }

    @ParameterizedTest
    @EnumSource(ExtractionError.class)
    void everyRefusalHasItsSentenceInBothLanguages(ExtractionError error) {
        BusinessException refused = new BusinessException(error, "tep.docx", 20);

        assertThat(refused.text(Locale.forLanguageTag("vi"))).isNotBlank();
        assertThat(refused.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(refused.text(Locale.forLanguageTag("vi")));
    }

    private static void assertRefused(byte[] content, ExtractionError reason) {
        assertThatThrownBy(() -> Samples.read(content))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(reason));
    }

    private static void assertNothingButRefusals(byte[] content) {
        Throwable thrown = catchThrowable(() -> Samples.read(content));
        assertThat(thrown == null || thrown instanceof BusinessException)
                .as(String.valueOf(thrown))
                .isTrue();
    }

    private static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] ole2() {
        return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    }

    private static byte[] lockedWord() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(WordFile.of("KẾ HOẠCH").bytes());
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    /** One page whose content stream holds 600 MB of spaces in 600 KB. */
    private static byte[] pdfBomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var deflate = new java.util.zip.DeflaterOutputStream(packed)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int at = 0; at < 600; at++) {
                deflate.write(spaces);
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size() + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(packed.toByteArray());
        file.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
