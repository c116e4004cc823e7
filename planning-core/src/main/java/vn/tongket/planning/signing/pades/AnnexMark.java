package vn.tongket.planning.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.font.Typeface;

/** The words of the agency's signature on an annex in a file of its own (dòng chữ ký số của phụ lục), SGN-7. */
public final class AnnexMark {

    private static final float SIZE = 10;
    private static final float MARGIN = 36;
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private AnnexMark() {}

    /** {@code 03/KH-UBBC; 2026-11-23T14:05:30+07:00} */
    public static String words(String symbol, Instant at) {
        return symbol + "; "
                + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.SECONDS).atZone(OFFICE));
    }

    public static byte[] on(byte[] annex, String symbol, Instant at) {
        try (PDDocument document = Loader.loadPDF(annex);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(document, words(symbol, at));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new BusinessException(SignatureError.FILE_DAMAGED);
        }
    }

    private static void write(PDDocument document, String words) throws IOException {
        PDPage page = document.getPage(0);
        PDFont font = PDType0Font.load(document, Typeface.REGULAR.unligated(), true);
        float left = page.getCropBox().getUpperRightX() - MARGIN - font.getStringWidth(words) / 1000 * SIZE;
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(left, page.getCropBox().getUpperRightY() - MARGIN);
            content.showText(words);
            content.endText();
        }
    }
}
