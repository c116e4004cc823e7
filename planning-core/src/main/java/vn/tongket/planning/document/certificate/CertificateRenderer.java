package vn.tongket.planning.document.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tongket.planning.document.font.Resources;
import vn.tongket.planning.document.pdf.PdfPress;
import vn.tongket.planning.document.pdf.Xhtml;

/** Prints certificates of merit (in giấy khen), each on a full A4 page, landscape. */
@ApplicationScoped
public class CertificateRenderer {

    private static final String CSS = Resources.text("certificate/certificate.css");

    /** In the given order, which is that of the stage. */
    public byte[] pdf(List<CertificateSheet> sheets) {
        Xhtml page = new Xhtml("Giấy khen", sheets.get(0).conferrer(), CSS);
        CertificateXhtml certificate = new CertificateXhtml(page);
        sheets.forEach(certificate::write);
        return new PdfPress().print(page);
    }
}
