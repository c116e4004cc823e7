package vn.tongket.planning.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tongket.planning.extraction.line.Strip;

/** The glyphs of one printed row of a PDF page (dòng in), from left to right. */
final class PdfRow {

    private static final float SAME_ROW = 0.35f;
    private static final float RAISED = 0.75f;
    private static final float WORD_GAP = 0.15f;
    private static final float COLUMN_WIDTH = 5.2f;
    private static final float COLUMN_GAP = 2.2f;
    private static final float STRIP_GAP = 0.65f;
    private static final int LEFT_EDGE = 20;

    /** As wide as the widest paper; what is farther away stands beside it. */
    private static final int WIDEST = 240;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final float baseline;
    private float size;

    private PdfRow(Glyph first) {
        baseline = first.y();
        size = first.size();
        glyphs.add(first);
    }

    static List<PdfRow> of(List<Glyph> page) {
        List<Glyph> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<PdfRow> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            PdfRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.holds(glyph)) {
                last.glyphs.add(glyph);
                last.size = Math.max(last.size, glyph.size());
            } else {
                rows.add(new PdfRow(glyph));
            }
        }
        return rows;
    }

    float baseline() {
        return baseline;
    }

    float size() {
        return size;
    }

    String print() {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        StringBuilder row = new StringBuilder();
        float end = 0;
        for (Glyph glyph : glyphs) {
            if (footnoteMark(glyph)) {
                continue;
            }
            float start = glyph.x();
            row.append(row.isEmpty() ? " ".repeat(Math.max(0, column(start))) : gap(start - end, row));
            row.append(glyph.text());
            end = Math.max(end, start + glyph.width());
        }
        return row.toString();
    }

    /** The same words in pieces, as soon as they stand farther apart than words do. */
    List<Strip> strips() {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        List<Strip> strips = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (footnoteMark(glyph)) {
                continue;
            }
            Strip last = strips.isEmpty() ? null : strips.get(strips.size() - 1);
            float end = glyph.x() + glyph.width();
            if (last == null || glyph.x() - last.right() > STRIP_GAP * size) {
                strips.add(new Strip(glyph.x(), end, glyph.text()));
            } else {
                String space = glyph.x() - last.right() > WORD_GAP * size ? " " : "";
                strips.set(
                        strips.size() - 1,
                        new Strip(last.left(), Math.max(last.right(), end), last.text() + space + glyph.text()));
            }
        }
        return strips;
    }

    private boolean holds(Glyph glyph) {
        return glyph.y() - baseline < SAME_ROW * Math.max(size, glyph.size());
    }

    private boolean footnoteMark(Glyph glyph) {
        return glyph.size() < size * RAISED && glyph.text().matches("\\d+");
    }

    private String gap(float width, StringBuilder row) {
        if (width > COLUMN_GAP * size) {
            return " ".repeat(Math.min(WIDEST, Math.max(4, Math.round(width / COLUMN_WIDTH))));
        }
        return width > WORD_GAP * size ? " " : "";
    }

    private static int column(float x) {
        return Math.min(WIDEST, Math.round((x - LEFT_EDGE) / COLUMN_WIDTH));
    }
}
