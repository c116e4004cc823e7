package vn.tongket.planning.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import vn.tongket.planning.document.font.Typeface;

/**
 * Turns a page in XHTML into a tagged PDF with its fonts inside (in ra PDF).
 *
 * <p>The same page gives the same bytes.
 */
public final class PdfPress {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(<)");

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

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
            forgetTheClock(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetTheClock(PDDocument document) throws IOException {
        Calendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        epoch.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(epoch);
        document.setDocumentId(0L);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                CREATED.matcher(xmp).replaceAll("$11970-01-01T00:00:00Z$2").getBytes(StandardCharsets.UTF_8));
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
