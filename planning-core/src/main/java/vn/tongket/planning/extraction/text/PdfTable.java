package vn.tongket.planning.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A ruled table of a PDF page (bảng có kẻ khung): its rows lie between horizontal lines, its cells between vertical ones. A
 * cell that spans several columns fills the first of them.
 */
final class PdfTable {

    private static final float NEAR = 3;
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 30;
    private static final int MOST_ROWS = 150;
    private static final int MOST_TABLES = 10;
    private static final double MOST_OF_WIDTH = 0.5;

    private final List<Rule> sides;
    private final List<Float> columns;
    private final List<Float> rows;

    private PdfTable(List<Rule> sides, List<Rule> horizontals) {
        this.sides = sides;
        this.columns = places(sides.stream().map(Rule::x).toList());
        float width = columns.get(columns.size() - 1) - columns.get(0);
        List<Float> heights = horizontals.stream().map(Rule::y).toList();
        this.rows = places(heights).stream()
                .filter(y -> drawn(horizontals, y) > width * MOST_OF_WIDTH)
                .toList();
    }

    static List<PdfTable> of(List<Rule> rules) {
        List<Rule> sides = rules.stream()
                .filter(Rule::vertical)
                .sorted(Comparator.comparingDouble(Rule::top))
                .toList();
        List<PdfTable> tables = new ArrayList<>();
        List<Rule> together = new ArrayList<>();
        float bottom = 0;
        for (Rule side : sides) {
            if (!together.isEmpty() && side.top() > bottom + NEAR) {
                add(tables, together, rules);
                together = new ArrayList<>();
            }
            bottom = together.isEmpty() ? side.bottom() : Math.max(bottom, side.bottom());
            together.add(side);
        }
        add(tables, together, rules);
        return tables;
    }

    private static void add(List<PdfTable> tables, List<Rule> sides, List<Rule> rules) {
        if (sides.size() < FEWEST_LINES) {
            return;
        }
        float top = (float) sides.stream().mapToDouble(Rule::top).min().orElse(0) - NEAR;
        float bottom = (float) sides.stream().mapToDouble(Rule::bottom).max().orElse(0) + NEAR;
        PdfTable table = new PdfTable(
                sides,
                rules.stream()
                        .filter(rule -> rule.horizontal() && rule.y() >= top && rule.y() <= bottom)
                        .toList());
        if (table.sound() && tables.size() < MOST_TABLES) {
            tables.add(table);
        }
    }

    private boolean sound() {
        return columns.size() > FEWEST_COLUMNS
                && columns.size() <= MOST_COLUMNS
                && rows.size() >= FEWEST_LINES
                && rows.size() <= MOST_ROWS;
    }

    float top() {
        return rows.get(0);
    }

    boolean holds(Glyph glyph) {
        return glyph.y() > top()
                && glyph.y() <= rows.get(rows.size() - 1)
                && glyph.x() >= columns.get(0) - NEAR
                && glyph.x() <= columns.get(columns.size() - 1);
    }

    /** The first row names the columns. */
    boolean hasHead(List<Glyph> glyphs) {
        List<String> printed = print(glyphs);
        return !printed.isEmpty()
                && new SourceLine(1, printed.get(0))
                                .cells().stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .count()
                        >= FEWEST_COLUMNS;
    }

    /** One line for each row, its cells apart by {@link SourceLine#CELL}. */
    List<String> print(List<Glyph> glyphs) {
        List<String> printed = new ArrayList<>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            float above = rows.get(row);
            float below = rows.get(row + 1);
            List<Glyph> inRow = glyphs.stream()
                    .filter(glyph -> glyph.y() > above && glyph.y() <= below)
                    .toList();
            if (!inRow.isEmpty()) {
                printed.add(cells(inRow, (above + below) / 2));
            }
        }
        return printed;
    }

    private String cells(List<Glyph> inRow, float middle) {
        StringBuilder cells = new StringBuilder();
        float left = Float.NEGATIVE_INFINITY;
        for (int column = 0; column + 1 < columns.size(); column++) {
            boolean begins = column == 0 || bordered(columns.get(column), middle);
            float from = left;
            float to = end(column, middle);
            cells.append(column == 0 ? "" : SourceLine.CELL);
            if (begins) {
                cells.append(words(inRow.stream()
                        .filter(glyph -> glyph.x() >= from && glyph.x() < to)
                        .toList()));
                left = to;
            }
        }
        return cells.toString();
    }

    /** Where the cell ends that begins at this column. */
    private float end(int column, float middle) {
        for (int next = column + 1; next + 1 < columns.size(); next++) {
            if (bordered(columns.get(next), middle)) {
                return columns.get(next);
            }
        }
        return Float.POSITIVE_INFINITY;
    }

    private boolean bordered(float x, float y) {
        return sides.stream().anyMatch(side -> Math.abs(side.x() - x) <= NEAR && side.beside(y));
    }

    private static String words(List<Glyph> cell) {
        return PdfRow.of(cell).stream()
                .map(row -> SourceLine.collapse(row.print()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static double drawn(List<Rule> horizontals, float y) {
        return horizontals.stream()
                .filter(rule -> Math.abs(rule.y() - y) <= NEAR)
                .mapToDouble(rule -> rule.right() - rule.left())
                .sum();
    }

    /** Places that lie together are one. */
    private static List<Float> places(List<Float> all) {
        List<Float> places = new ArrayList<>();
        all.stream().sorted().forEach(place -> {
            if (places.isEmpty() || place - places.get(places.size() - 1) > NEAR) {
                places.add(place);
            }
        });
        return places;
    }
}
