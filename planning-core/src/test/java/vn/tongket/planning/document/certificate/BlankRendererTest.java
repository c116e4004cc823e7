package vn.tongket.planning.document.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;
import vn.tongket.planning.document.pdf.PrintedPages;
import vn.tongket.planning.document.pdf.PrintedPages.Line;

class BlankRendererTest {

    private static final TypeStyle STYLE = new TypeStyle(Typeface.BOLD, 28, Align.CENTER);
    private static final BlankPage PAPER = BlankPage.exact(297, 210);
    private static final String ADDRESS = "https://songlam.example/portal/guest/certificate?c=0A1B2C3D4E5F6A7B8C";

    private final BlankRenderer renderer = new BlankRenderer();

    @Test
    @Tag("DOC-40")
    void whateverItsLengthANameStaysInItsBoxAndNothingOfItIsCut() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            String name = name(random, 1 + random.nextInt(60));
            PrintedPages pages = new PrintedPages(renderer.pdf(PAPER, List.of(sheet(name))));

            String printed = pages.lines(1).stream().map(Line::text).collect(Collectors.joining(" "));
            assertThat(printed).as("seed " + seed).isEqualTo(name);
            assertThat(pages.lines(1)).as(name).allSatisfy(line -> {
                assertThat(line.leftMm()).isGreaterThanOrEqualTo(39.9);
                assertThat(line.rightMm()).isLessThanOrEqualTo(260.1);
                assertThat(line.bottomMm()).isBetween(80.0, 100.5);
            });
        }
    }

    @Test
    @Tag("DOC-40")
    void thePrintersOffsetsMoveEverything() {
        Line exact = line(PAPER);
        Line moved = line(new BlankPage(297, 210, 2.5, -1.5));

        assertThat(moved.leftMm() - exact.leftMm()).isCloseTo(2.5, within(0.05));
        assertThat(moved.bottomMm() - exact.bottomMm()).isCloseTo(-1.5, within(0.05));
    }

    @Test
    @Tag("DOC-40")
    void aPreviewLiesOverTheScanWhereThePrinterWouldBeExact() throws Exception {
        BufferedImage red = new BufferedImage(297, 210, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, 297 * 210).forEach(at -> red.setRGB(at % 297, at / 297, 0xCC0000));
        ByteArrayOutputStream scan = new ByteArrayOutputStream();
        ImageIO.write(red, "png", scan);

        byte[] preview =
                renderer.preview(new BlankPage(297, 210, 9, 9), List.of(sheet("Nguyễn Thị Thử")), scan.toByteArray());

        assertThat(picture(preview).getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xCC0000);
        assertThat(new PrintedPages(preview).line("Nguyễn Thị Thử").leftMm())
                .isCloseTo(line(PAPER).leftMm(), within(0.01));
    }

    @Test
    @Tag("DOC-40")
    void theCodeIsReadFromThePrintedPicture() throws Exception {
        BlankSheet sheet = new BlankSheet(List.of(), List.of(new PlacedCode(ADDRESS, 20, 165, 25)));

        BufferedImage page = picture(renderer.pdf(PAPER, List.of(sheet)));
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));

        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ADDRESS);
    }

    @Test
    @Tag("DOC-40")
    void theTestSheetSaysWhereItsFirstCrossBelongs() {
        PrintedPages pages = new PrintedPages(renderer.testSheet(new BlankPage(297, 210, 1.5, -2), "Máy in Văn thư"));

        assertThat(pages.lines(1))
                .extracting(Line::text)
                .anyMatch(line -> line.contains("Máy in Văn thư"))
                .anyMatch(line -> line.contains("sang phải 1,5 mm, xuống dưới"));
    }

    private Line line(BlankPage paper) {
        return new PrintedPages(renderer.pdf(paper, List.of(sheet("Nguyễn Thị Thử")))).line("Nguyễn Thị Thử");
    }

    private static BlankSheet sheet(String name) {
        return new BlankSheet(List.of(new PlacedText(name, 40, 80, 220, 20, STYLE)), List.of());
    }

    private static String name(Random random, int words) {
        List<String> syllables = List.of("Nguyễn", "Thị", "Đặng", "Ủy", "ban", "Mặt", "trận", "Quỳnh", "Trưởng", "-");
        return IntStream.range(0, words)
                .mapToObj(i -> syllables.get(random.nextInt(syllables.size())))
                .collect(Collectors.joining(" "));
    }

    private static BufferedImage picture(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 150);
        }
    }
}
