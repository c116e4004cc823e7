package vn.tongket.planning.document.pdf;

import java.util.Locale;
import org.w3c.dom.Element;
import vn.tongket.planning.document.Table;

/** A table in the text or in an annex (bảng), whose head is printed again on every page. */
final class TableXhtml {

    private final Xhtml page;

    TableXhtml(Xhtml page) {
        this.page = page;
    }

    void write(Element parent, Table table) {
        Element element = page.add(parent, "table", "data");
        Element head = page.add(page.add(element, "thead", ""), "tr", "");
        for (int i = 0; i < table.columns().size(); i++) {
            Element cell = page.add(head, "th", "", table.columns().get(i).title());
            cell.setAttribute(
                    "style", "width:%.2f%%".formatted(table.percentages().get(i)));
        }
        Element rows = page.add(element, "tbody", "");
        table.rowIndexes().forEach(row -> row(page.add(rows, "tr", ""), table, row));
    }

    private void row(Element line, Table table, int row) {
        for (int i = 0; i < table.columns().size(); i++) {
            String align = table.columns().get(i).align().name().toLowerCase(Locale.ROOT);
            page.add(line, "td", align, table.cell(row, i));
        }
    }
}
