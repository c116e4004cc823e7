package vn.tongket.planning.document.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;

class CertificateStackTest {

    private static final int STACK = 300;

    @Test
    void threeHundredFullPagesArePrintedInTenSeconds() throws Exception {
        List<CertificateSheet> sheets = IntStream.rangeClosed(1, STACK)
                .mapToObj(CertificateStackTest::sheet)
                .toList();

        measured("full pages", () -> new CertificateRenderer().pdf(sheets));
    }

    @Test
    void threeHundredBlanksArePrintedInTenSeconds() throws Exception {
        List<BlankSheet> sheets = IntStream.rangeClosed(1, STACK)
                .mapToObj(CertificateStackTest::blank)
                .toList();

        measured("blanks", () -> new BlankRenderer().pdf(BlankPage.exact(297, 210), sheets));
    }

    private static void measured(String what, Supplier<byte[]> print) throws Exception {
        new CertificateRenderer().pdf(List.of(sheet(0)));
        Instant start = Instant.now();
        byte[] pdf = print.get();
        Duration taken = Duration.between(start, Instant.now());
        System.out.printf("300 certificates, %s: %d ms, %d kB%n", what, taken.toMillis(), pdf.length / 1024);
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(STACK);
        }
    }

    private static BlankSheet blank(int number) {
        TypeStyle style = new TypeStyle(Typeface.BOLD, 28, Align.CENTER);
        return new BlankSheet(
                List.of(
                        new PlacedText("Bà Nguyễn Thị Thử " + number, 40, 80, 220, 20, style),
                        new PlacedText("Tổ trưởng Tổ bầu cử số " + number, 40, 100, 220, 15, style),
                        new PlacedText("Số " + number + "/2026", 20, 170, 80, 8, style)),
                List.of(new PlacedCode(address(number), 20, 180, 22)));
    }

    private static CertificateSheet sheet(int number) {
        return new CertificateSheet(
                "Giấy khen",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG SÔNG LAM",
                new CertificateSheet.Awardee(
                        "Bà", "Nguyễn Thị Thử " + number, List.of("Tổ trưởng Tổ bầu cử số " + number, "Khóm 1")),
                "Đã có thành tích xuất sắc trong công tác bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
                new CertificateSheet.Decision(
                        DocumentNumber.of(12, "QĐ-UBND"), "Sông Lam", LocalDate.of(2026, 6, 8), number + "/2026"),
                new SignatureBlock(List.of(), "CHỦ TỊCH", "Trần Thị Mẫu"),
                address(number));
    }

    private static String address(int number) {
        return "https://songlam.example/portal/guest/certificate?c=%018X".formatted(number);
    }
}
