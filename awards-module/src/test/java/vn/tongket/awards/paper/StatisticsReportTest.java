package vn.tongket.awards.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.statistics.Share;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.Table;

class StatisticsReportTest {

    private final StatisticsReport report = new StatisticsReport(
            "năm 2026",
            "",
            new Share("", 2, 3, 2_100_000),
            1,
            List.of(new StatisticsReport.Part(
                    "report.by-gender", List.of(new Share("Nam", 0, 1, 300_000), new Share("Nữ", 0, 2, 600_000)))));

    @Test
    @Tag("AWD-123")
    void thePaperSaysInWordsAndFiguresWhatThePageShows() {
        OfficialDocument paper = report.document(LocalDate.of(2026, 7, 1));

        assertThat(paper.body().toString())
                .contains("02 tập thể và 03 cá nhân", "2.100.000 đồng", "Hai triệu một trăm nghìn đồng")
                .contains("không ghi");
        assertThat(paper.body())
                .filteredOn(Table.class::isInstance)
                .map(Table.class::cast)
                .flatExtracting(Table::rows)
                .containsExactly(List.of("Nam", "0", "1", "300.000"), List.of("Nữ", "0", "2", "600.000"));
    }

    @Test
    @Tag("AWD-123")
    void theSpreadsheetHoldsFiguresThatCanBeReckonedWith() throws Exception {
        byte[] sheet = new StatisticsSheet(report).bytes();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Row> rows = workbook.getFirstSheet().read();
            Row women = rows.get(rows.size() - 1);
            assertThat(women.getCellText(0)).isEqualTo("Nữ");
            assertThat(women.getCellAsNumber(2).orElseThrow().longValue()).isEqualTo(2);
            assertThat(women.getCellAsNumber(3).orElseThrow().longValue()).isEqualTo(600_000);
        }
    }
}
