package vn.tongket.planning.signing.pades;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads where the words of a printed document stand (vị trí chữ trên trang); columns are lines of their own. */
final class PrintedLines extends PDFTextStripper {

    private static final float SAME_LINE = 2;
    private static final float COLUMN_GAP = 14;

    private final List<TextPosition> letters = new ArrayList<>();
    private final List<PrintedLine> lines = new ArrayList<>();

    private PrintedLines() {}

    static List<PrintedLine> of(PDDocument document) throws IOException {
        PrintedLines reader = new PrintedLines();
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters.add(letter);
    }

    @Override
    protected void writePage() {
        letters.sort(Comparator.comparing((TextPosition letter) -> Math.round(letter.getYDirAdj() / SAME_LINE))
                .thenComparing(TextPosition::getXDirAdj));
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition letter : letters) {
            if (!line.isEmpty() && !follows(line.get(line.size() - 1), letter)) {
                lines.add(new PrintedLine(getCurrentPageNo(), List.copyOf(line)));
                line.clear();
            }
            line.add(letter);
        }
        if (!line.isEmpty()) {
            lines.add(new PrintedLine(getCurrentPageNo(), List.copyOf(line)));
        }
        letters.clear();
    }

    private static boolean follows(TextPosition before, TextPosition letter) {
        return Math.abs(letter.getYDirAdj() - before.getYDirAdj()) < SAME_LINE
                && letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj() < COLUMN_GAP;
    }
}
