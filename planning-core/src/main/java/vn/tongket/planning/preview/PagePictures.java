package vn.tongket.planning.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.render.DocumentRenderer;

/** The printed pages of a document as pictures (hình các trang in), REV-16. */
@ApplicationScoped
public class PagePictures {

    /** More pages than these are not shown, only counted. */
    public static final int MOST_SHOWN = 20;

    private static final float DPI = 84;

    @Inject
    private DocumentRenderer renderer;

    /** PNG pictures of the first pages, and how many pages there are. */
    public record Pages(int total, List<byte[]> pictures) {}

    /** Without the structure for screen readers, which no picture shows and which takes half of the time. */
    public Pages of(OfficialDocument document) {
        return pictures(renderer.printout(List.of(document)));
    }

    static Pages pictures(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer pages = new PDFRenderer(document);
            int total = document.getNumberOfPages();
            List<byte[]> pictures = new ArrayList<>();
            for (int page = 0; page < Math.min(total, MOST_SHOWN); page++) {
                pictures.add(png(pages.renderImageWithDPI(page, DPI, ImageType.GRAY)));
            }
            return new Pages(total, pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
