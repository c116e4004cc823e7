package vn.tongket.planning.document.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed columns in a Word file (khung bảng), with or without lines. */
final class Columns {

    private Columns() {}

    /** Two columns without lines, as the head and the foot of a document are laid out. */
    static XWPFTable unruled(XWPFDocument word, int rows, double leftMm, double rightMm) {
        XWPFTable table = of(word, rows, List.of(leftMm, rightMm));
        table.removeBorders();
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        none(margins.addNewLeft());
        none(margins.addNewRight());
        return table;
    }

    private static void none(CTTblWidth margin) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.ZERO);
    }

    static XWPFTable of(XWPFDocument word, int rows, List<Double> widthsMm) {
        XWPFTable table = word.createTable(rows, widthsMm.size());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(
                Length.mm(widthsMm.stream().mapToDouble(Double::doubleValue).sum()));
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widthsMm.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(Length.mm(width))));
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widthsMm.size(); i++) {
                CTTblWidth width = row.getCell(i).getCTTc().addNewTcPr().addNewTcW();
                width.setType(STTblWidth.DXA);
                width.setW(BigInteger.valueOf(Length.mm(widthsMm.get(i))));
            }
        }
        return table;
    }
}
