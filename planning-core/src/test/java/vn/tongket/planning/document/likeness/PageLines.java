package vn.tongket.planning.document.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of type of a PDF, page by page, each with the place of its baseline in millimetres. */
final class PageLines extends PDFTextStripper {

    private static final double MM = 25.4 / 72;

    /** Columns stand at least this far apart; the gaps of a justified line are smaller. */
    private static final double COLUMN_GAP_MM = 5;

    private static final double SAME_LINE_MM = 0.5;

    private final List<Glyph> glyphs = new ArrayList<>();

    /** One line, without its spaces. */
    record Line(int page, String text, double leftMm, double baselineMm) {}

    private record Glyph(int page, String text, double left, double right, double baseline) {}

    private PageLines() {
        setSortByPosition(false);
    }

    static List<Line> of(byte[] pdf) {
        PageLines reader = new PageLines();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.lines();
    }

    @Override
    protected void writeString(String text, List<TextPosition> characters) {
        for (TextPosition one : characters) {
            if (!one.getUnicode().isBlank()) {
                glyphs.add(new Glyph(
                        getCurrentPageNo(),
                        one.getUnicode(),
                        one.getXDirAdj() * MM,
                        (one.getXDirAdj() + one.getWidthDirAdj()) * MM,
                        one.getYDirAdj() * MM));
            }
        }
    }

    private List<Line> lines() {
        glyphs.sort(Comparator.comparingInt(Glyph::page)
                .thenComparingDouble(Glyph::baseline)
                .thenComparingDouble(Glyph::left));
        List<Line> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            boolean same = row.isEmpty()
                    || row.get(0).page() == glyph.page()
                            && glyph.baseline() - row.get(0).baseline() < SAME_LINE_MM;
            if (!same) {
                split(row, lines);
                row.clear();
            }
            row.add(glyph);
        }
        split(row, lines);
        return lines;
    }

    private static void split(List<Glyph> row, List<Line> lines) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        List<Glyph> column = new ArrayList<>();
        for (Glyph glyph : row) {
            if (!column.isEmpty()
                    && glyph.left() - column.get(column.size() - 1).right() > COLUMN_GAP_MM) {
                lines.add(line(column));
                column.clear();
            }
            column.add(glyph);
        }
        if (!column.isEmpty()) {
            lines.add(line(column));
        }
    }

    private static Line line(List<Glyph> column) {
        StringBuilder text = new StringBuilder();
        column.forEach(glyph -> text.append(glyph.text()));
        return new Line(
                column.get(0).page(),
                text.toString(),
                column.get(0).left(),
                column.get(0).baseline());
    }
}
