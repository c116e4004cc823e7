package vn.tongket.planning.document.certificate;

import java.io.IOException;
import java.util.Locale;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;

/** Rulers and a grid over the whole sheet (lưới và thước trên tờ in thử), by which offsets are measured. */
final class RulerGrid {

    private static final int STEP_MM = 10;
    private static final float LIGHT = 0.8f;
    private static final float DARK = 0.1f;
    private static final double CROSS_MM = 8;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final BlankCanvas canvas;
    private final BlankPage paper;

    RulerGrid(BlankCanvas canvas, BlankPage paper) {
        this.canvas = canvas;
        this.paper = paper;
    }

    void draw(String printer) throws IOException {
        grid();
        ticks();
        cross(paper.widthMm() / 2, paper.heightMm() / 2);
        cross(20, 20);
        cross(paper.widthMm() - 20, paper.heightMm() - 20);
        words(printer);
    }

    private void grid() throws IOException {
        for (int x = 0; x <= paper.widthMm(); x += STEP_MM) {
            canvas.grey(x % 50 == 0 ? 0.45f : LIGHT);
            canvas.line(x, 0, x, paper.heightMm(), 0.1);
            canvas.text(String.valueOf(x), Typeface.REGULAR, 7, x + 0.6, paper.heightMm() / 2 - 1);
        }
        for (int y = 0; y <= paper.heightMm(); y += STEP_MM) {
            canvas.grey(y % 50 == 0 ? 0.45f : LIGHT);
            canvas.line(0, y, paper.widthMm(), y, 0.1);
            canvas.text(String.valueOf(y), Typeface.REGULAR, 7, paper.widthMm() / 2 + 1, y - 0.6);
        }
    }

    /** Every millimetre along the two middle lines, which no printer's margin hides. */
    private void ticks() throws IOException {
        canvas.grey(DARK);
        double middleX = paper.widthMm() / 2;
        double middleY = paper.heightMm() / 2;
        for (int x = 0; x <= paper.widthMm(); x++) {
            canvas.line(x, middleY, x, middleY + (x % 5 == 0 ? 3 : 1.5), 0.1);
        }
        for (int y = 0; y <= paper.heightMm(); y++) {
            canvas.line(middleX, y, middleX + (y % 5 == 0 ? 3 : 1.5), y, 0.1);
        }
    }

    private void cross(double x, double y) throws IOException {
        canvas.grey(0);
        canvas.line(x - CROSS_MM, y, x + CROSS_MM, y, 0.3);
        canvas.line(x, y - CROSS_MM, x, y + CROSS_MM, 0.3);
    }

    private void words(String printer) throws IOException {
        say("Tờ in thử - " + printer, Typeface.BOLD, 32, 7);
        say(
                String.format(
                        VIETNAMESE,
                        "Đang lệch: sang phải %.1f mm, xuống dưới %.1f mm.",
                        paper.rightMm(),
                        paper.downMm()),
                Typeface.REGULAR,
                40,
                6);
        say(
                "Đo từ mép trái và mép trên của giấy đến tâm dấu thập đầu tiên; đúng phải là 20 mm và 20 mm.",
                Typeface.REGULAR,
                47,
                12);
        say("Cộng phần còn thiếu (trừ phần thừa) vào độ lệch của máy in rồi in thử lại.", Typeface.REGULAR, 60, 12);
    }

    private void say(String text, Typeface face, double topMm, double heightMm) throws IOException {
        double width = paper.widthMm() / 2 - 40;
        canvas.write(new PlacedText(text, 32, topMm, width, heightMm, new TypeStyle(face, 12, Align.LEFT)));
    }
}
