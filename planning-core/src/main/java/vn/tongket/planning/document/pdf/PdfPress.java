package vn.tongket.planning.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.tongket.planning.document.font.Typeface;

/**
 * Turns a page in XHTML into a tagged PDF with its fonts inside (in ra PDF).
 *
 * <p>The same page gives the same bytes.
 */
public final class PdfPress {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    public byte[] print(Xhtml page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Tongket");
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.withW3cDocument(page.document(), null);
        for (Typeface face : Typeface.values()) {
            use(builder, face);
        }
        return print(builder);
    }

    private static byte[] print(PdfRendererBuilder builder) {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            fixWhatDependsOnTheClock(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fixWhatDependsOnTheClock(PDDocument document) {
        Calendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        epoch.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(epoch);
        document.setDocumentId(0L);
    }

    private static void use(PdfRendererBuilder builder, Typeface face) {
        byte[] file = face.file();
        builder.useFont(
                () -> new ByteArrayInputStream(file),
                Typeface.FAMILY,
                face.isBold() ? BOLD : NORMAL,
                face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                true);
    }
}
