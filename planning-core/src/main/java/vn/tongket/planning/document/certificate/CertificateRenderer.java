package vn.tongket.planning.document.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints certificates of merit (in giấy khen), each on a full A4 page, landscape. */
@ApplicationScoped
public class CertificateRenderer {

    /** In the given order, which is that of the stage. */
    public byte[] pdf(List<CertificateSheet> sheets) {
        try (BlankCanvas canvas = new BlankCanvas(BlankPage.exact(FullPage.WIDTH, FullPage.HEIGHT))) {
            canvas.describe(sheets.get(0).form());
            FullPage page = new FullPage(canvas);
            for (CertificateSheet sheet : sheets) {
                canvas.newPage();
                page.draw(sheet);
            }
            return canvas.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
