package vn.tongket.planning.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the time of printing out of a PDF (bỏ thời điểm in), so that the same document gives the same bytes. */
final class Timeless {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(<)");

    private Timeless() {}

    static void make(PDDocument document) throws IOException {
        Calendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        epoch.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(epoch);
        document.setDocumentId(0L);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            forgetCreation(metadata);
        }
    }

    private static void forgetCreation(PDMetadata metadata) throws IOException {
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                CREATED.matcher(xmp).replaceAll("$11970-01-01T00:00:00Z$2").getBytes(StandardCharsets.UTF_8));
    }
}
