package vn.tongket.planning.document;

import java.util.List;
import java.util.stream.IntStream;
import vn.tongket.planning.document.wording.PrintedText;

/** A table in the text or in an annex of a document (bảng, danh sách); its head is repeated on every page. */
public record Table(List<Column> columns, List<List<String>> rows, boolean landscape) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(PrintedText::clean).toList();
    }

    public static Table of(List<Column> columns, List<List<String>> rows) {
        return new Table(columns, rows, false);
    }

    /** Share of the width that each column has, in percent. */
    public List<Double> percentages() {
        double all = columns.stream().mapToInt(Column::weight).sum();
        return columns.stream().map(column -> 100 * column.weight() / all).toList();
    }

    /** The text of a cell; rows may be shorter than the head. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Numbers of the rows from 0, for those who draw them one by one. */
    public IntStream rowIndexes() {
        return IntStream.range(0, rows.size());
    }

    @Override
    public void acceptedBy(BlockVisitor visitor) {
        visitor.table(this);
    }

    /** A column with its share of the width. */
    public record Column(String title, int weight, Align align) {
        public Column {
            title = PrintedText.clean(title);
            weight = Math.max(1, weight);
        }
    }

    /** Where the text of a column stands. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }
}
