package vn.tongket.planning.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tongket.planning.extraction.line.SourceLine;

/**
 * A ruled table of a PDF page (bảng có kẻ khung): its rows lie between horizontal lines, its cells between vertical
 * ones. A cell that spans rows or columns stands in the first of them; the others are marked as covered.
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
    private final List<Rule> horizontals;
    private final List<Float> columns;
    private final List<Float> rows;

    private PdfTable(List<Rule> sides, List<Rule> horizontals) {
        this.sides = sides;
        this.horizontals = horizontals;
        this.columns = places(sides.stream().map(Rule::x).toList());
        float width = columns.get(columns.size() - 1) - columns.get(0);
        List<Float> heights = horizontals.stream().map(Rule::y).toList();
        this.rows = places(heights).stream()
                .filter(y -> drawn(y) > width * MOST_OF_WIDTH || fromColumnToColumn(y))
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

    /** The lines of each row, its cells apart by {@link SourceLine#CELL}. */
    List<String> print(List<Glyph> glyphs) {
        return new PdfCells(columns, rows, sides, rows.stream().map(this::at).toList(), glyphs).print();
    }

    private double drawn(float y) {
        return at(y).stream().mapToDouble(rule -> rule.right() - rule.left()).sum();
    }

    /** Drawn only where cells end, beside those that go on. */
    private boolean fromColumnToColumn(float y) {
        return at(y).stream().allMatch(rule -> atColumn(rule.left()) && atColumn(rule.right()));
    }

    private List<Rule> at(float y) {
        return horizontals.stream()
                .filter(rule -> Math.abs(rule.y() - y) <= NEAR)
                .toList();
    }

    private boolean atColumn(float x) {
        return columns.stream().anyMatch(column -> Math.abs(column - x) <= NEAR);
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
