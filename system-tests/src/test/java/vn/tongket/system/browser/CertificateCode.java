package vn.tongket.system.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads the QR codes out of printed certificates, as a telephone would. */
final class CertificateCode {

    private static final Pattern IMAGE =
            Pattern.compile("<<(?=[^>]*/Subtype /Image)(?=[^>]*/Width (\\d+))[^>]*>>\\s*stream\\r?\\n");
    private static final int DOTS = 4;

    private CertificateCode() {}

    /** What the first code of the file says. */
    static String first(byte[] pdf) {
        Matcher image = IMAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        if (!image.find()) {
            throw new IllegalStateException("no picture in the certificates");
        }
        int size = Integer.parseInt(image.group(1));
        return read(pixels(inflated(pdf, image.end(), (size + 7) / 8 * size), size), size * DOTS);
    }

    private static byte[] inflated(byte[] pdf, int from, int length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] rows = new byte[length];
            for (int read = 0; read < length && !inflater.finished(); ) {
                read += inflater.inflate(rows, read, length - read);
            }
            return rows;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }

    private static int[] pixels(byte[] rows, int size) {
        int wide = size * DOTS;
        int[] pixels = new int[wide * wide];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % wide / DOTS;
            int y = i / wide / DOTS;
            boolean white = (rows[y * ((size + 7) / 8) + x / 8] & 0x80 >> x % 8) != 0;
            pixels[i] = white ? 0xFFFFFF : 0;
        }
        return pixels;
    }

    private static String read(int[] pixels, int wide) {
        try {
            BinaryBitmap code =
                    new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(wide, wide, pixels)));
            return new QRCodeReader()
                    .decode(code, Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (NotFoundException e) {
            throw new IllegalStateException("no code in the picture", e);
        } catch (ReaderException e) {
            throw new IllegalStateException("the code cannot be read", e);
        }
    }
}
