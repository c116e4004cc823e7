package vn.tongket.planning.book;

import java.util.List;
import org.w3c.dom.Element;
import vn.tongket.planning.document.font.Resources;
import vn.tongket.planning.document.pdf.PdfPress;
import vn.tongket.planning.document.pdf.Xhtml;

/** Prints a register to be signed and bound (bản in của sổ): BOK-1. */
public final class BookPrint {

    private static final String CSS = Resources.text("book/book.css");

    /** How many capitals stand side by side in a column that takes one percent of the width. */
    private static final double CAPITALS_A_PERCENT = 0.85;

    private final Book book;
    private final Xhtml page;

    private BookPrint(Book book) {
        this.book = book;
        this.page = new Xhtml(book.title(), book.body(), CSS);
    }

    public static byte[] of(Book book) {
        BookPrint print = new BookPrint(book);
        print.cover();
        print.table();
        print.signatures();
        return new PdfPress().print(print.page);
    }

    private void cover() {
        Element cover = page.add(page.body(), "div", "cover");
        page.add(cover, "div", "parent", book.parentBody());
        page.add(cover, "div", "body", book.body());
        page.add(cover, "div", "rule");
        page.add(cover, "h1", "title", book.title());
        page.add(cover, "div", "period", book.period());
    }

    private void table() {
        Element table = page.add(page.body(), "table", "register");
        Element head = page.add(table, "thead", "");
        Element titles = page.add(head, "tr", "");
        Element numbers = page.add(head, "tr", "");
        List<BookColumn> columns = book.columns();
        for (int i = 0; i < columns.size(); i++) {
            page.add(titles, "th", "", columns.get(i).title())
                    .setAttribute("style", "width:" + columns.get(i).percent() + "%");
            page.add(numbers, "th", "ordinal", "(" + (i + 1) + ")");
        }
        Element rows = page.add(table, "tbody", "");
        book.rows().forEach(cells -> row(page.add(rows, "tr", ""), cells));
    }

    private void row(Element line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Element target = page.add(line, "td", "");
            int room = (int) (book.columns().get(i).percent() * CAPITALS_A_PERCENT);
            cells.get(i)
                    .lines()
                    .flatMap(words -> LongSymbol.lines(words, room).stream())
                    .forEach(words -> page.add(target, "div", "", words));
        }
    }

    private void signatures() {
        Element end = page.add(page.body(), "div", "end");
        page.add(
                end, "p", "", "Sổ này có %d dòng đăng ký.".formatted(book.rows().size()));
        Element places = page.add(page.add(end, "table", "signatures"), "tr", "");
        place(places, "NGƯỜI GIỮ SỔ");
        place(places, "THỦ TRƯỞNG CƠ QUAN");
    }

    private void place(Element places, String who) {
        Element cell = page.add(places, "td", "");
        page.add(cell, "div", "day", "……, ngày …… tháng …… năm ……");
        page.add(cell, "div", "who", who);
        page.add(cell, "div", "how", "(Ký, ghi rõ họ tên)");
    }
}
