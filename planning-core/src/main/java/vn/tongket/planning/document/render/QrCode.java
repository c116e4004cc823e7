package vn.tongket.planning.document.render;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Draws QR codes (mã QR) for invitations and certificates: correction level M, four modules of quiet zone. */
@ApplicationScoped
public class QrCode {

    /** Signed texts look random under every mask, and to weigh all eight takes longer than the code itself. */
    private static final int MASK = 3;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.QR_MASK_PATTERN,
            MASK,
            EncodeHintType.MARGIN,
            4);

    /** The bare modules, one bit each, for whoever draws them himself. */
    public QrModules modules(String text) {
        return QrModules.of(matrix(text, 1));
    }

    /** A square PNG, at least {@code pixels} wide, black on white. */
    public byte[] png(String text, int pixels) {
        return BilevelPng.of(matrix(text, pixels));
    }

    private static BitMatrix matrix(String text, int pixels) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, pixels, pixels, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Not encodable as a QR code: " + text.length() + " characters", e);
        }
    }
}
