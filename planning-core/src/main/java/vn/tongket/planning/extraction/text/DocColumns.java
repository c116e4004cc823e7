package vn.tongket.planning.extraction.text;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Where the columns of a table of Word 97 to 2003 begin (cột của bảng): its cells know only their edges. */
final class DocColumns {

    /** Edges of one column differ a little from row to row; in twentieths of a point. */
    private static final int NEAR = 60;

    private static final int MOST_EDGES = 64;

    private final NavigableSet<Integer> edges = new TreeSet<>();

    private DocColumns() {}

    static DocColumns of(Table table) {
        DocColumns columns = new DocColumns();
        for (int at = 0; at < table.numRows(); at++) {
            TableRow row = table.getRow(at);
            for (int cell = 0; cell < row.numCells(); cell++) {
                columns.add(row.getCell(cell).getLeftEdge());
            }
        }
        return columns;
    }

    private void add(int edge) {
        Integer near = edges.ceiling(edge - NEAR);
        if ((near == null || near > edge + NEAR) && edges.size() < MOST_EDGES) {
            edges.add(edge);
        }
    }

    /** How many columns the cell is wide. */
    int spanned(TableCell cell) {
        int from = cell.getLeftEdge() - NEAR;
        int to = cell.getLeftEdge() + cell.getWidth() - NEAR;
        return from < to ? Math.max(1, edges.subSet(from, true, to, false).size()) : 1;
    }
}
