package vn.tongket.planning.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns a page in XHTML into a PDF with its fonts inside (in ra PDF). The same page gives the same bytes. */
public final class PdfPress {

    /** It warns of substitutes for fonts that no page of ours names. */
    private static final Logger UNNAMED_FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font.PDType1Font");

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
        UNNAMED_FONTS.setLevel(Level.SEVERE);
        ImageIO.setUseCache(false);
    }

    /** With the structure that screen readers need (PDF/UA). */
    public byte[] print(Xhtml page) {
        return press(page, true);
    }

    /** For the printer only: without that structure, which takes half the time and size of a thousand pages. */
    public byte[] printout(Xhtml page) {
        return press(page, false);
    }

    private static byte[] press(Xhtml page, boolean tagged) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            draw(page, document, tagged);
            Timeless.make(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Xhtml page, PDDocument document, boolean tagged) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(tagged);
        builder.withProducer("Tongket");
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.withW3cDocument(page.document(), null);
        PdfFonts.add(builder, document);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }
}
