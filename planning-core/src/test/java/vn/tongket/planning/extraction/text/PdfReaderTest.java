package vn.tongket.planning.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.extraction.PdfFile;
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

    private static List<String> read(PdfFile file) {
        return new SourceReader().read(file.bytes()).original();
    }
}
