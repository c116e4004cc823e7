package vn.tongket.planning.document.render;

import com.google.zxing.common.BitMatrix;

/**
 * The modules of a QR code with its quiet zone (các ô của mã QR).
 *
 * @param size modules in a row and in a column
 * @param rows row by row, each row beginning with a new byte, a black module 0 and a white one 1
 */
public record QrModules(int size, byte[] rows) {

    static QrModules of(BitMatrix matrix) {
        int size = matrix.getWidth();
        int stride = (size + 7) / 8;
        byte[] rows = new byte[stride * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (!matrix.get(x, y)) {
                    rows[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return new QrModules(size, rows);
    }
}
