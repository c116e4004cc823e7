package vn.tongket.planning.extraction.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of one printed row of a PDF page (dòng in), from left to right. */
final class PdfRow {

    private static final float SAME_ROW = 0.35f;
    private static final float RAISED = 0.75f;
    private static final float WORD_GAP = 0.15f;
    private static final float COLUMN_WIDTH = 5.2f;
    private static final float COLUMN_GAP = 2.2f;
    private static final int LEFT_EDGE = 20;

    private final List<TextPosition> glyphs = new ArrayList<>();
    private final float baseline;
    private float size;

    private PdfRow(TextPosition first) {
        baseline = first.getYDirAdj();
        size = first.getFontSizeInPt();
        glyphs.add(first);
    }

    static List<PdfRow> of(List<TextPosition> page) {
        List<TextPosition> sorted = new ArrayList<>(page);
        sorted.removeIf(glyph -> glyph.getUnicode().isBlank());
        sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<PdfRow> rows = new ArrayList<>();
        for (TextPosition glyph : sorted) {
            PdfRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.holds(glyph)) {
                last.glyphs.add(glyph);
                last.size = Math.max(last.size, glyph.getFontSizeInPt());
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
        glyphs.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
        StringBuilder row = new StringBuilder();
        float end = 0;
        for (TextPosition glyph : glyphs) {
            if (footnoteMark(glyph)) {
                continue;
            }
            float start = glyph.getXDirAdj();
            row.append(row.isEmpty() ? " ".repeat(Math.max(0, column(start))) : gap(start - end, row));
            row.append(glyph.getUnicode());
            end = Math.max(end, start + glyph.getWidthDirAdj());
        }
        return row.toString();
    }

    private boolean holds(TextPosition glyph) {
        return glyph.getYDirAdj() - baseline < SAME_ROW * Math.max(size, glyph.getFontSizeInPt());
    }

    private boolean footnoteMark(TextPosition glyph) {
        return glyph.getFontSizeInPt() < size * RAISED && glyph.getUnicode().matches("\\d+");
    }

    private String gap(float width, StringBuilder row) {
        if (width > COLUMN_GAP * size) {
            return " ".repeat(Math.max(4, Math.round(width / COLUMN_WIDTH)));
        }
        return width > WORD_GAP * size ? " " : "";
    }

    private static int column(float x) {
        return Math.round((x - LEFT_EDGE) / COLUMN_WIDTH);
    }
}
