package vn.tongket.planning.document.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tongket.planning.document.Table;

/** A table in a Word file (bảng), whose head is repeated on every page. */
final class DocxTable {

    private final XWPFDocument word;
    private final double widthMm;

    DocxTable(XWPFDocument word, double widthMm) {
        this.word = word;
        this.widthMm = widthMm;
    }

    void write(Table table) {
        List<Double> widths =
                table.percentages().stream().map(share -> widthMm * share / 100).toList();
        XWPFTable grid = Columns.of(word, table.rows().size() + 1, widths);
        head(grid.getRow(0), table);
        List<XWPFTableRow> rows = grid.getRows();
        table.rowIndexes().forEach(row -> row(rows.get(row + 1), table, row));
    }

    private static void head(XWPFTableRow line, Table table) {
        line.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            line.getCell(i).setVerticalAlignment(XWPFVertAlign.CENTER);
            Flow.inCell(line.getCell(i)).add("TableHead", table.columns().get(i).title());
        }
    }

    private static void row(XWPFTableRow line, Table table, int row) {
        for (int i = 0; i < table.columns().size(); i++) {
            ParagraphAlignment alignment =
                    ParagraphAlignment.valueOf(table.columns().get(i).align().name());
            Flow.inCell(line.getCell(i)).add("TableText", table.cell(row, i)).setAlignment(alignment);
        }
    }
}
