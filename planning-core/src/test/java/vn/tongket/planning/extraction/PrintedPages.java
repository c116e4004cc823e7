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

    private static final float TABLE_LEFT = 40;
    private static final float TABLE_WIDTH = 520;
    private static final float CELL_LINE = 8;
    private static final float CELL_SPACE = 3;
    private static final int CELL_WIDTH = 22;

    private final PdfFile file = new PdfFile();
    private final List<PdfFile.Words> page = new ArrayList<>();
    private final List<PdfFile.Line> rules = new ArrayList<>();
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
        file.page(List.copyOf(page), List.copyOf(rules));
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

    /** A ruled row, its words wrapped inside their cells. */
    private void row(List<String> cells) {
        float width = TABLE_WIDTH / cells.size();
        List<List<String>> wrapped = cells.stream().map(PrintedPages::inCell).toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        float top = y + CELL_LINE;
        float bottom = top - height * CELL_LINE - CELL_SPACE;
        for (int at = 0; at <= cells.size(); at++) {
            float x = TABLE_LEFT + at * width;
            rules.add(new PdfFile.Line(x, top, x, bottom));
            for (int line = 0; at < cells.size() && line < wrapped.get(at).size(); line++) {
                page.add(new PdfFile.Words(
                        x + 2, y - line * CELL_LINE, 6, wrapped.get(at).get(line)));
            }
        }
        rules.add(new PdfFile.Line(TABLE_LEFT, top, TABLE_LEFT + TABLE_WIDTH, top));
        rules.add(new PdfFile.Line(TABLE_LEFT, bottom, TABLE_LEFT + TABLE_WIDTH, bottom));
        y = bottom + LINE - CELL_LINE;
        next();
    }

    private static List<String> inCell(String words) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : words.split(" ")) {
            String line = lines.get(lines.size() - 1);
            if (line.length() + word.length() > CELL_WIDTH) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, (line + " " + word).strip());
            }
        }
        return lines;
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
            file.page(List.copyOf(page), List.copyOf(rules));
            page.clear();
            rules.clear();
            page.add(new PdfFile.Words(300, 810, SIZE, String.valueOf(++number)));
            y = TOP;
        }
    }
}
