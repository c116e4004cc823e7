package vn.tongket.awards.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.tongket.awards.statistics.Share;

/** The report on awards as a spreadsheet whose figures can be reckoned with (bảng tính báo cáo khen thưởng). */
final class StatisticsSheet {

    private static final int[] WIDTHS = {60, 14, 14, 22};

    private final StatisticsReport report;
    private int row;

    StatisticsSheet(StatisticsReport report) {
        this.report = report;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tongket", "1.0")) {
            write(workbook.newWorksheet(Wording.of("report.sheet")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.value(row, 0, report.title());
        sheet.style(row++, 0).bold().fontSize(14).set();
        sheet.value(row++, 0, Wording.of("report.own-layout"));
        figures(sheet, report.all().named(Wording.of("report.all")));
        sheet.value(row, 0, Wording.of("report.cancelled.label"));
        sheet.value(row++, 1, report.cancelled());
        report.parts().forEach(part -> part(sheet, part));
    }

    private void part(Worksheet sheet, StatisticsReport.Part part) {
        row++;
        sheet.value(row, 0, Wording.of(part.heading()));
        sheet.style(row++, 0).bold().set();
        List<String> columns = StatisticsReport.COLUMNS;
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(row, column, Wording.of(columns.get(column)));
            sheet.style(row, column).bold().borderStyle("thin").set();
        }
        row++;
        part.shares().forEach(share -> figures(sheet, share));
    }

    private void figures(Worksheet sheet, Share share) {
        sheet.value(row, 0, share.label());
        sheet.value(row, 1, share.collectives());
        sheet.value(row, 2, share.persons());
        sheet.value(row, 3, share.money());
        sheet.style(row++, 3).format("#,##0").set();
    }
}
