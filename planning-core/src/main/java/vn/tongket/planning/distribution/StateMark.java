package vn.tongket.planning.distribution;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.tongket.planning.document.font.Typeface;

/** Says at the head of every page of a print that the paper is not in force any more (ghi chú hết hiệu lực). */
final class StateMark {

    private static final float SIZE = 10;
    private static final float FROM_TOP = 22;

    private StateMark() {}

    static byte[] on(byte[] print, String words) {
        try (PDDocument document = Loader.loadPDF(print);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, Typeface.BOLD.unligated(), true);
            for (PDPage page : document.getPages()) {
                write(document, page, font, words);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, PDFont font, String words) throws IOException {
        float middle = page.getCropBox().getLowerLeftX() + page.getCropBox().getWidth() / 2;
        float width = font.getStringWidth(words) / 1000 * SIZE;
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setNonStrokingColor(Color.RED);
            content.setFont(font, SIZE);
            content.newLineAtOffset(middle - width / 2, page.getCropBox().getUpperRightY() - FROM_TOP);
            content.showText(words);
            content.endText();
        }
    }
}
