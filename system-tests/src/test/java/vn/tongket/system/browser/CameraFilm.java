package vn.tongket.system.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a phone's camera sees when a code is held before it: a short film (YUV4MPEG2) that the browser takes for its camera. */
final class CameraFilm {

    private static final int WIDE = 640;
    private static final int HIGH = 480;
    private static final int FRAMES = 5;

    private CameraFilm() {}

    static Path of(String code, Path folder) {
        Path film = folder.resolve("camera.y4m");
        try (OutputStream out = Files.newOutputStream(film)) {
            out.write(ascii("YUV4MPEG2 W" + WIDE + " H" + HIGH + " F10:1 Ip A1:1 C420jpeg\n"));
            byte[] bright = bright(code);
            byte[] grey = new byte[WIDE * HIGH / 2];
            Arrays.fill(grey, (byte) 128);
            for (int i = 0; i < FRAMES; i++) {
                out.write(ascii("FRAME\n"));
                out.write(bright);
                out.write(grey);
            }
        } catch (IOException | WriterException e) {
            throw new IllegalStateException("no film of the code", e);
        }
        return film;
    }

    private static byte[] bright(String code) throws WriterException {
        BitMatrix dots = new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, WIDE, HIGH);
        byte[] bright = new byte[WIDE * HIGH];
        for (int i = 0; i < bright.length; i++) {
            bright[i] = (byte) (dots.get(i % WIDE, i / WIDE) ? 16 : 235);
        }
        return bright;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
