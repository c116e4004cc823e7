package vn.tongket.planning.extraction;

import java.util.ArrayList;
import java.util.List;

/** A PDF file as an office prints it: wrapped lines, indents, columns, and the number of the page in its margin. */
class PrintedPages {

    private static final int WIDTH = 78;
    private static final float SIZE = 13;
    private static final float LEFT = 85;
    private static final float INDENT = 28;
    private static final float RIGHT_COLUMN = 330;
    private static final float TOP = 780;
    private static final float BOTTOM = 70;
    private static final float LINE = 18;

    private final PdfFile file = new PdfFile();
    private final List<PdfFile.Words> page = new ArrayList<>();
    private float y = TOP;
    private int number = 1;

    PrintedPages(List<String> lines) {
        for (String line : lines) {
            if (Layout.two(line)) {
                put(LEFT, Layout.left(line), RIGHT_COLUMN, Layout.right(line));
            } else if (Layout.isRow(line)) {
                row(Layout.cells(line));
            } else {
                paragraph(line);
            }
        }
        file.page(List.copyOf(page));
    }

    byte[] bytes() {
        return file.bytes();
    }

    private void paragraph(String words) {
        float x = LEFT + INDENT;
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                put(x, line.toString(), 0, "");
                line.setLength(0);
                x = LEFT;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        put(x, line.toString(), 0, "");
    }

    private void row(List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isBlank()) {
                page.add(new PdfFile.Words(40 + at * 110f, y, 6, cells.get(at)));
            }
        }
        next();
    }

    private void put(float x, String words, float otherX, String others) {
        if (!words.isBlank()) {
            page.add(new PdfFile.Words(x, y, SIZE * 0.85f, words));
        }
        if (!others.isBlank()) {
            page.add(new PdfFile.Words(otherX, y, SIZE * 0.85f, others));
        }
        next();
    }

    private void next() {
        y -= LINE;
        if (y < BOTTOM) {
            file.page(List.copyOf(page));
            page.clear();
            page.add(new PdfFile.Words(300, 810, SIZE, String.valueOf(++number)));
            y = TOP;
        }
    }
}
