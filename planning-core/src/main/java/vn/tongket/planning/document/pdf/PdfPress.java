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
import vn.tongket.planning.document.Resources;

/**
 * Turns a page in XHTML into a tagged PDF with its fonts inside (in ra PDF).
 *
 * <p>Liberation Serif has the metrics of Times New Roman and goes by that name, so that the PDF and the Word file
 * break their lines alike. The same page gives the same bytes.
 */
public final class PdfPress {

    private static final String FAMILY = "Times New Roman";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final byte[] REGULAR_FONT = Resources.bytes("fonts/LiberationSerif-Regular.ttf");
    private static final byte[] BOLD_FONT = Resources.bytes("fonts/LiberationSerif-Bold.ttf");
    private static final byte[] ITALIC_FONT = Resources.bytes("fonts/LiberationSerif-Italic.ttf");
    private static final byte[] BOLD_ITALIC_FONT = Resources.bytes("fonts/LiberationSerif-BoldItalic.ttf");

    public byte[] print(Xhtml page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Tongket");
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.withW3cDocument(page.document(), null);
        font(builder, REGULAR_FONT, NORMAL, FontStyle.NORMAL);
        font(builder, BOLD_FONT, BOLD, FontStyle.NORMAL);
        font(builder, ITALIC_FONT, NORMAL, FontStyle.ITALIC);
        font(builder, BOLD_ITALIC_FONT, BOLD, FontStyle.ITALIC);
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

    private static void font(PdfRendererBuilder builder, byte[] file, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(file), FAMILY, weight, style, true);
    }
}
