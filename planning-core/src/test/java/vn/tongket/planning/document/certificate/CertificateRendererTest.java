package vn.tongket.planning.document.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.certificate.CertificateSheet.Awardee;
import vn.tongket.planning.document.certificate.CertificateSheet.Decision;
import vn.tongket.planning.document.pdf.PrintedPages;
import vn.tongket.planning.document.pdf.PrintedPages.Line;

class CertificateRendererTest {

    private static final Awardee PERSON =
            new Awardee("Bà", "Nguyễn Thị Thử Nghiệm", List.of("Chuyên viên Phòng Nội vụ thành phố Sông Xanh"));
    private static final Awardee LONG = new Awardee(
            "",
            "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội phường An Thử, thành"
                    + " phố Sông Xanh, tỉnh Lam Giang",
            List.of("Đơn vị phối hợp tuyên truyền, vận động cử tri"));
    private static final String ACHIEVEMENT =
            "Đã có thành tích xuất sắc trong công tác bầu cử đại biểu Quốc hội khóa XV"
                    + " và đại biểu Hội đồng nhân dân các cấp, nhiệm kỳ 2021 - 2026";

    private static final byte[] FILE = new CertificateRenderer().pdf(List.of(sheet(PERSON), sheet(LONG)));
    private static final PrintedPages PAGES = new PrintedPages(FILE);

    @Test
    @Tag("DOC-18")
    void eachFillsOneLandscapePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE)) {
            assertThat(document.getPages()).hasSize(2).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth() * 25.4 / 72).isCloseTo(297, within(0.1));
                assertThat(page.getMediaBox().getHeight() * 25.4 / 72).isCloseTo(210, within(0.1));
            });
        }
    }

    @Test
    void saysWhatACertificateSays() {
        assertThat(PAGES.lines(1))
                .extracting(Line::text)
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG XANH",
                        "TẶNG",
                        "GIẤY KHEN",
                        "Bà Nguyễn Thị Thử Nghiệm",
                        "Quyết định số: 1524/QĐ-UBND",
                        "Sông Xanh, ngày 08 tháng 6 năm 2021",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Trần Thị Mẫu");
        assertThat(PAGES.line("Vào sổ khen thưởng số:").page()).isEqualTo(1);
    }

    @Test
    @Tag("DOC-18")
    void aLongNameIsSetSmallerAndStaysAboveTheFoot() {
        Line shortName = PAGES.line("Bà Nguyễn Thị Thử Nghiệm");
        Line longName = PAGES.line("Ban Thường trực Ủy ban Mặt trận");
        assertThat(longName.size()).isLessThan(shortName.size()).isGreaterThanOrEqualTo(16);
        assertThat(bottom("2021 - 2026")).isLessThan(bottom("Quyết định số") - 3);
    }

    private static double bottom(String text) {
        return PAGES.lines(2).stream()
                .filter(line -> line.text().contains(text))
                .mapToDouble(Line::bottomMm)
                .max()
                .orElseThrow();
    }

    @Test
    @Tag("DOC-18")
    void nothingRunsOverTheFrame() {
        assertThat(PAGES.lines(1)).allSatisfy(CertificateRendererTest::withinFrame);
        assertThat(PAGES.lines(2)).allSatisfy(CertificateRendererTest::withinFrame);
    }

    @Test
    @Tag("DOC-16")
    void sameSheetsGiveTheSameBytes() {
        assertThat(new CertificateRenderer().pdf(List.of(sheet(PERSON), sheet(LONG))))
                .isEqualTo(FILE);
    }

    private static void withinFrame(Line line) {
        assertThat(line.leftMm()).isGreaterThan(12);
        assertThat(line.rightMm()).isLessThan(285);
        assertThat(line.bottomMm()).isBetween(12.0, 198.0);
    }

    private static CertificateSheet sheet(Awardee awardee) {
        return new CertificateSheet(
                "Giấy khen",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG XANH",
                awardee,
                ACHIEVEMENT,
                new Decision(DocumentNumber.of(1524, "QĐ-UBND"), "Sông Xanh", LocalDate.of(2021, 6, 8), ""),
                new SignatureBlock(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Trần Thị Mẫu"),
                "https://tongket.example/verify/7KQ4M2XD");
    }
}
