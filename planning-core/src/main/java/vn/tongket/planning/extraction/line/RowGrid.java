package vn.tongket.planning.extraction.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of one table row on their way to printed lines (hàng của bảng): paragraphs of neighbouring cells stand
 * side by side, and a cell that covers others is followed by their marks, so that columns stay columns.
 */
public final class RowGrid {

    private static final int MOST_COLUMNS = 64;

    private final List<Cell> cells = new ArrayList<>();

    /** One cell, with as many columns as it is wide. */
    private static final class Cell {
        private final List<String> lines = new ArrayList<>();
        private int span = 1;
        private boolean fromAbove;
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    public void open() {
        cells.add(new Cell());
    }

    public void clear() {
        cells.clear();
    }

    public void write(String line) {
        last().lines.add(line);
    }

    public void span(int columns) {
        if (!isEmpty()) {
            last().span = Math.max(1, Math.min(columns, MOST_COLUMNS - cells.size()));
        }
    }

    /** One column more for the last cell. */
    public void widen() {
        if (!isEmpty()) {
            span(last().span + 1);
        }
    }

    public void fromAbove() {
        if (!isEmpty()) {
            last().fromAbove = true;
        }
    }

    public List<String> print() {
        int height = cells.stream()
                .mapToInt(cell -> cell.fromAbove ? 1 : cell.lines.size())
                .max()
                .orElse(0);
        List<String> printed = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            int line = at;
            String words = cells.stream()
                    .map(cell -> words(cell, line))
                    .collect(Collectors.joining(String.valueOf(SourceLine.CELL)));
            boolean row = words.indexOf(SourceLine.CELL) >= 0;
            printed.add(line > 0 && row ? SourceLine.MORE + words : words);
        }
        return printed;
    }

    private static String words(Cell cell, int line) {
        String first = line < cell.lines.size() ? cell.lines.get(line) : "";
        String covered = SourceLine.CELL + (line == 0 ? String.valueOf(SourceLine.LEFT) : "");
        return (cell.fromAbove ? line == 0 ? String.valueOf(SourceLine.ABOVE) : "" : first)
                + covered.repeat(cell.span - 1);
    }

    private Cell last() {
        return cells.get(cells.size() - 1);
    }
}
