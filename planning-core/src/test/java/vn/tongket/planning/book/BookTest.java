package vn.tongket.planning.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BookTest {

    private static final int ROWS = 60;

    private final Book book = new Book(
            "",
            "Ủy ban nhân dân phường Sông Lam",
            "Sổ đăng ký văn bản đi",
            "Năm 2026",
            List.of(new BookColumn("Số, ký hiệu", 30), new BookColumn("Trích yếu", 70)),
            IntStream.rangeClosed(1, ROWS)
                    .mapToObj(row -> List.of("%02d/KH-UBND".formatted(row), "=1+1 Kế hoạch thứ " + row + "\nhai dòng"))
                    .toList());

    @Test
    @Tag("BOK-1")
    void isPrintedToBeBound() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BookPrint.of(book))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(text(pdf, 1))
                    .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm 2026")
                    .doesNotContain("01/KH-UBND");
            for (int page = 2; page < pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("Trích yếu", "(1)").startsWith(page + "\n");
            }
            assertThat(text(pdf, pdf.getNumberOfPages())).contains("NGƯỜI GIỮ SỔ", "THỦ TRƯỞNG CƠ QUAN", "60 dòng");
        }
    }

    @Test
    @Tag("BOK-2")
    void printAndSheetHoldEveryRow() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(BookPrint.of(book));
                XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(BookSheet.of(book)))) {
            String print = new PDFTextStripper().getText(pdf);
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3 + ROWS);
            for (int row = 1; row <= ROWS; row++) {
                assertThat(print).contains("%02d/KH-UBND".formatted(row));
                assertThat(sheet.getRow(3 + row).getCell(0).getStringCellValue())
                        .isEqualTo("%02d/KH-UBND".formatted(row));
                assertThat(sheet.getRow(3 + row).getCell(1).getStringCellValue())
                        .isEqualTo("=1+1 Kế hoạch thứ " + row + "\nhai dòng");
            }
        }
    }

    @Test
    @Tag("BOK-3")
    void aLongSymbolGoesOnBehindItsStrokesAndNeverInsideAWord() throws IOException {
        Book narrow = new Book(
                "",
                "Ban Chỉ đạo",
                "Sổ đăng ký văn bản đi",
                "Năm 2026",
                List.of(new BookColumn("Số, ký hiệu", 13), new BookColumn("Trích yếu", 87)),
                List.of(
                        List.of("1234/QĐ-BCĐPCTTTKCN", "Kế hoạch"),
                        List.of("01/KH-UBND", "Kế hoạch"),
                        List.of("215/KH-TBTT", "Kế hoạch")));

        try (PDDocument pdf = Loader.loadPDF(BookPrint.of(narrow))) {
            assertThat(text(pdf, 2))
                    .contains("1234/QĐ-\nBCĐPCTTTKCN")
                    .contains("01/KH-UBND")
                    .contains("215/KH-TBTT");
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        return stripper.getText(pdf);
    }
}
