package vn.tongket.planning.document.certificate;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.document.font.Typeface;

/**
 * A text broken and shrunk by its measured width until it fits a box (chia dòng, co chữ cho vừa khung). Nothing is ever
 * cut off: what does not fit in the smallest size that looks well is set smaller still.
 */
final class FittedLines {

    static final double LINE_HEIGHT = 1.18;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final int TINY = 4;

    private final Typeface face;
    private final double width;
    private final int size;
    private final List<String> lines;

    private FittedLines(Typeface face, double width, int size, List<String> lines) {
        this.face = face;
        this.width = width;
        this.size = size;
        this.lines = lines;
    }

    static FittedLines of(String text, TypeStyle style, double widthMm, double heightMm) {
        double width = widthMm * POINTS_PER_MM;
        int size = style.largest();
        List<String> lines = broken(text, style.face(), size, width);
        while (size > TINY && !fits(lines, style.face(), size, width, heightMm * POINTS_PER_MM)) {
            size--;
            lines = broken(text, style.face(), size, width);
        }
        return new FittedLines(style.face(), width, size, balanced(text, style.face(), size, width, lines));
    }

    int size() {
        return size;
    }

    List<String> lines() {
        return lines;
    }

    double width(String line) {
        return face.width(line, size);
    }

    double boxWidth() {
        return width;
    }

    private static boolean fits(List<String> lines, Typeface face, int size, double width, double height) {
        return lines.size() * size * LINE_HEIGHT <= height
                && lines.stream().allMatch(line -> face.width(line, size) <= width);
    }

    private static List<String> broken(String text, Typeface face, int size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && face.width(longer, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** The same number of lines, of about the same length. */
    private static List<String> balanced(String text, Typeface face, int size, double width, List<String> lines) {
        if (lines.size() == 1) {
            return lines;
        }
        List<String> best = lines;
        for (double narrower = width * 0.95; narrower > width / 3; narrower *= 0.95) {
            List<String> candidate = broken(text, face, size, narrower);
            if (candidate.size() != lines.size()) {
                return best;
            }
            best = candidate;
        }
        return best;
    }
}
