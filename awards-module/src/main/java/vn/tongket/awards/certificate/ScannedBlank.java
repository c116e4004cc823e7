package vn.tongket.awards.certificate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.tongket.kernel.BusinessException;

/** The uploaded picture of a blank (ảnh quét phôi): its size is known before it is unpacked. */
final class ScannedBlank {

    private static final long MAX_PIXELS = 40_000_000L;
    private static final int MAX_SIDE = 2_400;

    private final byte[] uploaded;

    ScannedBlank(byte[] uploaded) {
        this.uploaded = uploaded;
    }

    byte[] jpeg() {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(uploaded))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BusinessException(CertificateError.NOT_A_PICTURE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                requireBounded(reader);
                return redrawn(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new BusinessException(CertificateError.NOT_A_PICTURE);
        }
    }

    private static void requireBounded(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
            throw new BusinessException(CertificateError.PICTURE_TOO_LARGE, MAX_PIXELS / 1_000_000);
        }
    }

    private static byte[] redrawn(BufferedImage picture) throws IOException {
        double scale = Math.min(1, (double) MAX_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(plain, "jpg", out);
        return out.toByteArray();
    }
}
