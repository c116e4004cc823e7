package vn.tongket.planning.document.likeness;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The picture of a page as ink along its height and its width, coarse enough not to see the shape of letters. */
record PageInk(double[] rows, double[] columns) {

    private static final int DPI = 60;

    /** About 4 mm: what lies closer together is one patch of ink. */
    private static final int BLUR = 9;

    /** About 2 mm, by which a page may stand higher or lower. */
    private static final int SHIFT = 5;

    static List<PageInk> of(byte[] pdf) {
        List<PageInk> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(of(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static PageInk of(BufferedImage picture) {
        double[] rows = new double[picture.getHeight()];
        double[] columns = new double[picture.getWidth()];
        DataBuffer grey = picture.getRaster().getDataBuffer();
        for (int i = 0; i < grey.getSize(); i++) {
            double ink = 255.0 - grey.getElem(i);
            rows[i / picture.getWidth()] += ink;
            columns[i % picture.getWidth()] += ink;
        }
        return new PageInk(blurred(rows), blurred(columns));
    }

    /** 1 for the same picture; the worse of height and width decides. */
    double likeness(PageInk other) {
        return Math.min(best(rows, other.rows), best(columns, other.columns));
    }

    private static double[] blurred(double[] sharp) {
        double[] blurred = new double[sharp.length];
        for (int i = 0; i < sharp.length; i++) {
            for (int j = Math.max(0, i - BLUR / 2); j <= Math.min(sharp.length - 1, i + BLUR / 2); j++) {
                blurred[i] += sharp[j];
            }
        }
        return blurred;
    }

    private static double best(double[] some, double[] others) {
        double best = 0;
        for (int shift = -SHIFT; shift <= SHIFT && some.length == others.length; shift++) {
            best = Math.max(best, correlation(some, shifted(others, shift)));
        }
        return best;
    }

    private static double[] shifted(double[] values, int shift) {
        double[] shifted = new double[values.length];
        int from = Math.max(0, shift);
        System.arraycopy(values, from, shifted, Math.max(0, -shift), values.length - Math.abs(shift));
        return shifted;
    }

    private static double correlation(double[] some, double[] others) {
        double mean = mean(some);
        double otherMean = mean(others);
        double together = 0;
        double alone = 0;
        double otherAlone = 0;
        for (int i = 0; i < some.length; i++) {
            together += (some[i] - mean) * (others[i] - otherMean);
            alone += (some[i] - mean) * (some[i] - mean);
            otherAlone += (others[i] - otherMean) * (others[i] - otherMean);
        }
        return together / Math.sqrt(alone * otherAlone);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
