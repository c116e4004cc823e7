package vn.tongket.planning.document.render;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.docx.DocxWriter;
import vn.tongket.planning.document.pdf.PdfWriter;

/**
 * Prints official documents (kết xuất văn bản hành chính) in the layout of Decree 30/2020, as a Word file that the
 * office can go on editing and as a PDF to be sent out.
 */
@ApplicationScoped
public class DocumentRenderer {

    public byte[] docx(OfficialDocument document) {
        return new DocxWriter(document).bytes();
    }

    public byte[] pdf(OfficialDocument document) {
        return pdf(List.of(document));
    }

    /** All in one file; each starts on a new page and counts its own pages. */
    public byte[] pdf(List<OfficialDocument> documents) {
        return new PdfWriter(documents).bytes();
    }

    /** The same for very many that go to the printer and to nobody's screen. */
    public byte[] printout(List<OfficialDocument> documents) {
        return new PdfWriter(documents).printout();
    }
}
