package vn.tongket.attendance.bulk.sheet;

import java.util.function.Consumer;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.sheet.SheetError;
import vn.tongket.planning.sheet.SheetRow;

/** Takes the rows of a file as they come (đọc lần lượt các dòng): titles, the heading row, then guests. */
final class GuestReader {

    /** Blank rows are passed over, but not without end. */
    private static final int MAX_SEEN = 2 * SheetFile.MAX_ROWS;

    private final Consumer<GuestCells> taker;
    private Columns columns;
    private int seen;
    private int last;
    private int guests;

    GuestReader(Consumer<GuestCells> taker) {
        this.taker = taker;
    }

    void take(SheetRow row) {
        if (++seen > MAX_SEEN) {
            throw new BusinessException(SheetError.TOO_MANY_ROWS, SheetFile.MAX_ROWS);
        }
        if (columns != null) {
            last = Math.max(row.number(), last + 1);
            guest(columns.read(new SheetRow(last, row.cells())));
        } else if (seen <= Columns.SEARCHED) {
            columns = Columns.of(row).orElse(null);
        } else {
            throw new BusinessException(SheetError.NO_HEADER);
        }
    }

    private void guest(GuestCells cells) {
        if (cells.blank()) {
            return;
        }
        if (++guests > SheetFile.MAX_ROWS) {
            throw new BusinessException(SheetError.TOO_MANY_ROWS, SheetFile.MAX_ROWS);
        }
        taker.accept(cells);
    }

    void end() {
        if (seen == 0) {
            throw new BusinessException(SheetError.EMPTY);
        }
        if (columns == null) {
            throw new BusinessException(SheetError.NO_HEADER);
        }
        if (guests == 0) {
            throw new BusinessException(SheetError.EMPTY);
        }
    }
}
