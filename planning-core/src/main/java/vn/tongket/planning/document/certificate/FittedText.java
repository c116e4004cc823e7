package vn.tongket.planning.document.certificate;

import java.util.stream.Stream;
import vn.tongket.planning.document.font.Typeface;

/**
 * Text on a certificate whose type shrinks until it fits its room (co chữ cho vừa khung), on one line or on several
 * of about the same length.
 *
 * @param smallest size in points below which it does not go
 */
public record FittedText(Typeface face, int largest, int smallest, double widthMm, double heightMm) {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double LINE_HEIGHT = 1.2;

    /** What the ragged ends of lines take away. */
    private static final double RAGGED = 1.12;

    public String style(String text) {
        int size = size(text);
        return "font-size:%dpt;width:%dmm;margin-left:auto;margin-right:auto".formatted(size, width(text, size));
    }

    public int size(String text) {
        int size = largest;
        while (size > smallest
                && (lines(text, size) * size * LINE_HEIGHT > heightMm * POINTS_PER_MM
                        || widest(text, size) > widthMm)) {
            size--;
        }
        return size;
    }

    /** The longest word, which no line break helps. */
    private double widest(String text, int size) {
        return Stream.of(text.split(" "))
                .mapToDouble(word -> face.width(word, size) / POINTS_PER_MM)
                .max()
                .orElse(0);
    }

    private int lines(String text, int size) {
        double width = face.width(text, size) / POINTS_PER_MM;
        return width <= widthMm ? 1 : (int) Math.ceil(width * RAGGED / widthMm);
    }

    private int width(String text, int size) {
        double all = face.width(text, size) / POINTS_PER_MM;
        int lines = lines(text, size);
        double even = Math.max(all / lines * RAGGED, widest(text, size));
        return (int) Math.ceil(lines == 1 ? widthMm : Math.min(widthMm, even));
    }
}
