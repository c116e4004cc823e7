package vn.tongket.web.api.records;

import jakarta.ws.rs.core.Response;
import vn.tongket.planning.book.Book;
import vn.tongket.planning.book.BookPrint;
import vn.tongket.planning.book.BookSheet;

/** A register as a file (tệp sổ đăng ký). */
final class BookFile {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private BookFile() {}

    static Response of(Book book, String name, String format) {
        return "xlsx".equals(format)
                ? Download.of(BookSheet.of(book), XLSX, name + ".xlsx")
                : Download.of(BookPrint.of(book), "application/pdf", name + ".pdf");
    }
}
