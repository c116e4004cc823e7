package vn.tongket.planning.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.extraction.PdfFile;
import vn.tongket.planning.extraction.PdfFile.Line;
import vn.tongket.planning.extraction.PdfFile.Words;

@Tag("EXT-6")
class PdfReaderTest {

    @Test
    void columnsStayApart() {
        List<String> lines = read(new PdfFile()
                .page(
                        new Words(72, 780, 13, "UBND TỈNH AN HẢI"),
                        new Words(300, 780, 13, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        new Words(72, 760, 13, "SỞ CÔNG THƯƠNG"),
                        new Words(330, 760, 13, "Độc lập - Tự do - Hạnh phúc")));

        assertThat(lines.get(0)).matches("\\s+UBND TỈNH AN HẢI\\s{4,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(lines.get(1)).matches("\\s+SỞ CÔNG THƯƠNG\\s{4,}Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void pageNumbersAndRaisedFiguresAreLeftOut() {
        List<String> lines = read(new PdfFile()
                .page(new Words(72, 500, 13, "Thực hiện theo Quyết định của Bộ GD"), new Words(300, 504, 7, "1"))
                .page(new Words(290, 810, 13, "2"), new Words(72, 700, 13, "và các văn bản hướng dẫn.")));

        assertThat(lines)
                .extracting(String::strip)
                .filteredOn(line -> !line.isEmpty())
                .containsExactly("Thực hiện theo Quyết định của Bộ GD", "và các văn bản hướng dẫn.");
    }

    @Test
    void wordsDrawnInAnyOrderAreReadFromLeftToRight() {
        List<String> lines = read(new PdfFile()
                .page(
                        new Words(200, 600, 13, "nghị tổng kết năm"),
                        new Words(72, 700, 13, "KẾ HOẠCH"),
                        new Words(130, 600, 13, "chức hội"),
                        new Words(72, 600, 13, "Việc tổ")));

        assertThat(lines)
                .extracting(String::strip)
                .containsSubsequence("KẾ HOẠCH", "Việc tổ chức hội nghị tổng kết năm");
    }

    @Test
    @Tag("EXT-2")
    void lettersFarBesideThePageDoNotStretchItsLine() {
        List<String> lines = read(new PdfFile()
                .page(
                        new Words(72, 600, 13, "Việc tổ chức hội nghị tổng kết"),
                        new Words(900_000, 600, 13, "ở rất xa"),
                        new Words(900_000, 500, 13, "trang giấy")));

        assertThat(lines).allMatch(line -> line.length() < 400);
    }

    @Test
    void theCellsOfARuledTableAreKnownByItsLines() {
        List<Words> words = List.of(
                new Words(52, 700, 9, "TT"),
                new Words(102, 700, 9, "Nội dung"),
                new Words(302, 700, 9, "Chủ trì"),
                new Words(52, 680, 9, "1"),
                new Words(102, 680, 9, "Chuẩn bị"),
                new Words(102, 668, 9, "hội trường"),
                new Words(302, 680, 9, "Văn phòng"));
        List<Line> lines = List.of(
                new Line(50, 712, 400, 712),
                new Line(50, 692, 400, 692),
                new Line(50, 660, 400, 660),
                new Line(50, 712, 50, 660),
                new Line(100, 712, 100, 660),
                new Line(300, 712, 300, 660),
                new Line(400, 712, 400, 660));

        assertThat(read(new PdfFile().page(words, lines)))
                .containsExactly("TT | Nội dung | Chủ trì", "1 | Chuẩn bị hội trường | Văn phòng");
    }

    private static List<String> read(PdfFile file) {
        return new SourceReader().read(file.bytes()).original();
    }
}
