package vn.tongket.planning.extraction.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.planning.extraction.line.RowGrid;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.line.WrappedCell;

/**
 * The cells of a ruled table of a PDF page (ô của bảng có kẻ khung). Where no line is drawn between two of them they
 * are one cell, which stands in the first place; the others are marked as covered.
 */
final class PdfCells {

    private static final float NEAR = 3;

    private final List<Float> columns;
    private final List<Float> rows;
    private final List<Rule> sides;
    private final List<List<Rule>> lines;
    private final List<List<Glyph>> bands;

    /** @param lines what is drawn at the upper end of each row, and at the lower end of the last */
    PdfCells(List<Float> columns, List<Float> rows, List<Rule> sides, List<List<Rule>> lines, List<Glyph> glyphs) {
        this.columns = columns;
        this.rows = rows;
        this.sides = sides;
        this.lines = lines;
        this.bands = Stream.generate(() -> (List<Glyph>) new ArrayList<Glyph>())
                .limit(rows.size())
                .toList();
        glyphs.forEach(glyph -> bands.get(row(glyph.y())).add(glyph));
    }

    private int row(float y) {
        int at = Collections.binarySearch(rows, y);
        int row = at >= 0 ? at - 1 : -at - 2;
        return Math.max(0, Math.min(row, rows.size() - 2));
    }

    List<String> print() {
        List<String> printed = new ArrayList<>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            if (!bands.get(row).isEmpty()) {
                printed.addAll(grid(row).print());
            }
        }
        return printed;
    }

    private RowGrid grid(int row) {
        RowGrid grid = new RowGrid();
        float middle = (rows.get(row) + rows.get(row + 1)) / 2;
        int column = 0;
        while (column + 1 < columns.size()) {
            int next = end(column, middle);
            grid.open();
            fill(grid, row, column, next);
            grid.span(next - column);
            column = next;
        }
        return grid;
    }

    private void fill(RowGrid grid, int row, int column, int next) {
        float x = (columns.get(column) + columns.get(next)) / 2;
        if (row > 0 && !closed(row, x)) {
            grid.fromAbove();
            return;
        }
        int last = row + 1;
        while (last + 1 < rows.size() && !closed(last, x)) {
            last++;
        }
        float left = column == 0 ? Float.NEGATIVE_INFINITY : columns.get(column);
        float right = next + 1 == columns.size() ? Float.POSITIVE_INFINITY : columns.get(next);
        List<Glyph> cell = bands.subList(row, last).stream()
                .flatMap(List::stream)
                .filter(glyph -> glyph.x() >= left && glyph.x() < right)
                .toList();
        words(cell).forEach(grid::write);
    }

    /** The column at which the cell ends that begins at this one. */
    private int end(int column, float middle) {
        int next = column + 1;
        while (next + 1 < columns.size() && !bordered(columns.get(next), middle)) {
            next++;
        }
        return next;
    }

    private boolean bordered(float x, float y) {
        return sides.stream().anyMatch(side -> Math.abs(side.x() - x) <= NEAR && side.beside(y));
    }

    /** A line is drawn above this row at this place. */
    private boolean closed(int row, float x) {
        return lines.get(row).stream().anyMatch(rule -> rule.left() <= x + NEAR && rule.right() >= x - NEAR);
    }

    private static List<String> words(List<Glyph> cell) {
        List<String> paragraphs = new ArrayList<>();
        PdfRow.of(cell).stream()
                .map(row -> SourceLine.collapse(row.print()))
                .filter(line -> !line.isEmpty())
                .forEach(line -> WrappedCell.add(paragraphs, line));
        return paragraphs;
    }
}
