package vn.tongket.planning.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as the eye sees it: lines of type with their place in millimetres, and the rules drawn between them. */
public final class PrintedPages {

    private static final double MM = 25.4 / 72;
    private static final int DPI = 150;

    private final byte[] pdf;
    private final List<Line> lines = new ArrayList<>();

    public PrintedPages(byte[] pdf) {
        this.pdf = pdf.clone();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new Reader().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Line> lines(int page) {
        return lines.stream().filter(line -> line.page() == page).toList();
    }

    public Line line(String text) {
        return lines.stream()
                .filter(line -> line.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not printed: " + text + " in " + lines));
    }

    public boolean prints(String text) {
        return lines.stream().anyMatch(line -> line.text().contains(text));
    }

    public int count() {
        return lines.stream().mapToInt(Line::page).max().orElse(0);
    }

    /** What stands in the top margin of a page, which is its number. */
    public List<Line> inTopMargin(int page) {
        return lines(page).stream().filter(line -> line.bottomMm() < 19).toList();
    }

    /** Length in millimetres of the longest stroke within 4 mm below a line of type. */
    public double ruleBelow(Line line) {
        BufferedImage image = picture(line.page());
        int longest = 0;
        for (int y = pixels(line.bottomMm()); y < pixels(line.bottomMm() + 4); y++) {
            longest = Math.max(longest, longestStroke(image, y));
        }
        return longest * 25.4 / DPI;
    }

    private static int longestStroke(BufferedImage image, int y) {
        int longest = 0;
        int current = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            boolean dark = (image.getRGB(x, y) & 0xFF) < 0x90;
            current = dark ? current + 1 : 0;
            longest = Math.max(longest, current);
        }
        return longest;
    }

    private BufferedImage picture(int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, DPI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pixels(double mm) {
        return (int) Math.round(mm * DPI / 25.4);
    }

    /** One line of type. */
    public record Line(
            int page, String text, String font, double size, double leftMm, double rightMm, double bottomMm) {

        public boolean isBold() {
            return font.contains("Bold");
        }

        public boolean isItalic() {
            return font.contains("Italic");
        }

        public double middleMm() {
            return (leftMm + rightMm) / 2;
        }

        public double widthMm() {
            return rightMm - leftMm;
        }
    }

    private final class Reader extends PDFTextStripper {

        Reader() {
            setSortByPosition(false);
        }

        @Override
        protected void writeString(String text, List<TextPosition> characters) {
            TextPosition first = characters.get(0);
            TextPosition last = characters.get(characters.size() - 1);
            lines.add(new Line(
                    getCurrentPageNo(),
                    text,
                    first.getFont().getName(),
                    Math.round(first.getYScale() * 10) / 10.0,
                    first.getXDirAdj() * MM,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
                    first.getYDirAdj() * MM));
        }
    }
}
