package vn.tongket.planning.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.tongket.planning.document.font.Typeface;

/** The fonts of a PDF (phông chữ nhúng), of which only the characters in use are embedded. */
final class PdfFonts {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private PdfFonts() {}

    static void add(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (Typeface face : Typeface.values()) {
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, face.unligated(), true)),
                    Typeface.FAMILY,
                    face.isBold() ? BOLD : NORMAL,
                    face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }
}
