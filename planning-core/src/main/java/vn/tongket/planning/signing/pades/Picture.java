package vn.tongket.planning.signing.pades;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.tongket.kernel.BusinessException;

/** The picture of a signature or a seal (hình ảnh chữ ký, dấu), a transparent PNG of bounded size. */
public final class Picture {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MAX_BYTES = 2 << 20;
    private static final int MAX_SIDE = 4_000;

    private final byte[] content;
    private final float proportion;

    private Picture(byte[] content, float proportion) {
        this.content = content;
        this.proportion = proportion;
    }

    public static Picture png(byte[] content) {
        if (content.length > MAX_BYTES || !startsAsPng(content)) {
            throw new BusinessException(SignatureError.PICTURE_NOT_PNG);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 8 || height < 8 || width > MAX_SIDE || height > MAX_SIDE) {
                throw new BusinessException(SignatureError.PICTURE_NOT_PNG);
            }
            return new Picture(content, (float) width / height);
        } catch (IOException | IllegalArgumentException e) {
            throw new BusinessException(SignatureError.PICTURE_NOT_PNG);
        } finally {
            reader.dispose();
        }
    }

    /** Nothing to be seen, of these proportions. */
    public static Picture none(float proportion) {
        BufferedImage nothing = new BufferedImage(Math.round(40 * proportion), 40, BufferedImage.TYPE_INT_ARGB);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(nothing, "png", out);
            return png(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsAsPng(byte[] content) {
        for (int i = 0; i < PNG.length; i++) {
            if (content.length <= i || content[i] != PNG[i]) {
                return false;
            }
        }
        return true;
    }

    public byte[] content() {
        return content.clone();
    }

    /** Width by height. */
    float proportion() {
        return proportion;
    }
}
