package vn.tongket.planning.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Builds small PDF files word by word (tệp PDF dựng trong phép thử). */
public final class PdfFile {

    /** Words at a place of the page, measured in points from its lower left corner. */
    public record Words(float x, float y, float size, String text) {}

    /** A line drawn from one place to another, as thin as Word draws the frame of a table. */
    public record Line(float x1, float y1, float x2, float y2) {}

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    public PdfFile() {
        try (InputStream letters =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, letters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public PdfFile page(Words... words) {
        return page(List.of(words));
    }

    public PdfFile page(List<Words> words) {
        return page(words, List.of());
    }

    public PdfFile page(List<Words> words, List<Line> lines) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            for (Words one : words) {
                stream.beginText();
                stream.setFont(font, one.size());
                stream.newLineAtOffset(one.x(), one.y());
                stream.showText(one.text());
                stream.endText();
            }
            for (Line line : lines) {
                stream.moveTo(line.x1(), line.y1());
                stream.lineTo(line.x2(), line.y2());
                stream.stroke();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    public PdfFile locked(String password) {
        try {
            document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    public byte[] bytes() {
        try (document) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
