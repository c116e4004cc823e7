package vn.tongket.planning.document.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tongket.planning.document.Picture;

/** A picture in a Word file (hình ảnh), at its width in millimetres. */
final class DocxPicture {

    private DocxPicture() {}

    static void add(XWPFParagraph paragraph, Picture picture) {
        byte[] png = picture.png();
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int width = Units.toEMU(picture.widthMm() * Length.POINTS_PER_MM);
            int height = width * image.getHeight() / image.getWidth();
            paragraph
                    .createRun()
                    .addPicture(new ByteArrayInputStream(png), PictureType.PNG, picture.caption(), width, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
