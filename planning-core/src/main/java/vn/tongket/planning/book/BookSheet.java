package vn.tongket.planning.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A register as a spreadsheet (bảng tính của sổ): BOK-2. */
public final class BookSheet {

    private static final int HEAD = 3;
    private static final double CHARACTERS_A_PERCENT = 1.6;

    private final Book book;
    private final Worksheet sheet;

    private BookSheet(Book book, Worksheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    public static byte[] of(Book book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tongket", "1.0")) {
            new BookSheet(book, workbook.newWorksheet("Sổ")).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write() {
        sheet.value(0, 0, book.body());
        sheet.value(1, 0, book.title() + ", " + book.period());
        sheet.style(0, 0).bold().set();
        sheet.style(1, 0).bold().fontSize(14).set();
        List<BookColumn> columns = book.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(HEAD, i, columns.get(i).title());
            sheet.style(HEAD, i)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .borderStyle("thin")
                    .set();
            sheet.width(i, columns.get(i).percent() * CHARACTERS_A_PERCENT);
        }
        rows();
        sheet.freezePane(0, HEAD + 1);
        sheet.repeatRows(HEAD);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
    }

    private void rows() {
        for (int row = 0; row < book.rows().size(); row++) {
            List<String> cells = book.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(HEAD + 1 + row, column, cells.get(column));
                sheet.style(HEAD + 1 + row, column)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .borderStyle("thin")
                        .set();
            }
        }
    }
}
