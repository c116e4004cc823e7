package vn.tongket.planning.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void canBeReadAgainWithItsAccents() throws Exception {
        Result result = read(new QrCode().png("Giấy mời 7KQ4-M2XD của Nguyễn Thị Thử", 300));
        assertThat(result.getText()).isEqualTo("Giấy mời 7KQ4-M2XD của Nguyễn Thị Thử");
        assertThat(result.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void hasAQuietZoneOfFourModules() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new QrCode().png("A", 1)));
        assertThat(image.getWidth()).isEqualTo(21 + 2 * 4);
        assertThat(image.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(image.getRGB(4, 4) & 0xFFFFFF).isZero();
    }

    @Test
    void refusesWhatNoCodeCanHold() {
        String tooLong = "x".repeat(5000);
        assertThatThrownBy(() -> new QrCode().png(tooLong, 300)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Result read(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    }
}
