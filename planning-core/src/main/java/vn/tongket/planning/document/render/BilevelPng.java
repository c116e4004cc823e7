package vn.tongket.planning.document.render;

import com.google.zxing.common.BitMatrix;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of black and white squares as a PNG of one bit a pixel (ảnh đen trắng một bit).
 *
 * <p>Written by hand, because the platform's writer costs as much as the rest of a printed page.
 */
final class BilevelPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ONE_BIT_OF_GREY = {1, 0, 0, 0, 0};
    private static final int HEADER = 13;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private BilevelPng() {}

    static byte[] of(BitMatrix black) {
        BilevelPng png = new BilevelPng();
        png.file.writeBytes(SIGNATURE);
        png.part(
                "IHDR",
                ByteBuffer.allocate(HEADER)
                        .putInt(black.getWidth())
                        .putInt(black.getHeight())
                        .put(ONE_BIT_OF_GREY)
                        .array());
        png.part("IDAT", packed(rows(black)));
        png.part("IEND", new byte[0]);
        return png.file.toByteArray();
    }

    private void part(String name, byte[] content) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        file.writeBytes(number(content.length));
        file.writeBytes(type);
        file.writeBytes(content);
        file.writeBytes(number((int) sum.getValue()));
    }

    /** Each row begins with the number of its filter, which is none; white is a set bit. */
    private static byte[] rows(BitMatrix black) {
        int stride = 1 + (black.getWidth() + 7) / 8;
        byte[] rows = new byte[stride * black.getHeight()];
        for (int y = 0; y < black.getHeight(); y++) {
            for (int x = 0; x < black.getWidth(); x++) {
                if (!black.get(x, y)) {
                    rows[y * stride + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return rows;
    }

    private static byte[] packed(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(rows);
        deflater.finish();
        byte[] room = new byte[rows.length + 64];
        int size = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, size);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
