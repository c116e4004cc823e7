package vn.tongket.planning.sheet;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.tongket.kernel.BusinessException;

/** Reads the first sheet of a spreadsheet row by row (đọc bảng tính XLSX). */
final class Spreadsheet {

    private static final int MAX_COLUMNS = 60;
    private static final int MAX_DIGITS = 30;

    private Spreadsheet() {}

    /** What the reader throws at a damaged part is no promise of its: each kind was met in tests with damaged files. */
    static void read(Path path, Consumer<SheetRow> taker) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.map(Spreadsheet::row).forEach(taker);
        } catch (ExcelReaderException
                | UncheckedStreamException
                | UncheckedIOException
                | IOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | NoSuchElementException
                | NullPointerException e) {
            BusinessException refusal = new BusinessException(SheetError.DAMAGED);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MAX_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(Spreadsheet::text).orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    /** Numbers as they were typed: a telephone or a year, not {@code 1.975E3}; one of a thousand digits stays as it is. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return Math.abs((long) number.scale()) > MAX_DIGITS
                    ? cell.getRawValue()
                    : number.stripTrailingZeros().toPlainString();
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }
}
