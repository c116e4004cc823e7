package vn.tongket.planning.signing.pades;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.render.DocumentRenderer;

/** A plan that is printed, signed, numbered and sealed for the tests (kế hoạch ký thử). */
final class SignedPaper {

    static final TestKeys ISSUER = new TestKeys("Tổ chức chứng thực thử");
    static final Instant NOW = Instant.now();
    static final String NAME = "Trịnh Ngọc Mai";
    static final String TITLE = "PHÓ CHỦ TỊCH";
    static final Looks LOOKS = new Looks(signature(), seal(), 36);

    private SignedPaper() {}

    static byte[] printed() {
        return new DocumentRenderer()
                .pdf(OfficialDocument.issuedBy("", "ỦY BAN NHÂN DÂN PHƯỜNG SÔNG LAM")
                        .number("KH-UBND")
                        .at("Sông Lam", null)
                        .type("KẾ HOẠCH")
                        .title("Tổ chức hội nghị tổng kết")
                        .paragraph("Phó Chủ tịch Trịnh Ngọc Mai chủ trì hội nghị. ".repeat(20))
                        .recipients(List.of("Như trên;", "Lưu: VT."))
                        .signedBy(new SignatureBlock(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), TITLE, NAME))
                        .build());
    }

    static byte[] laidBefore() {
        return SigningCopy.of(printed(), TITLE, NAME, LOOKS);
    }

    static byte[] signed(SigningKey key) {
        return new PadesSigner(null).signAsPerson(laidBefore(), key, LOOKS.signature(), NOW);
    }

    static byte[] issued() {
        byte[] signed = signed(SigningKey.pkcs12(ISSUER.pkcs12(NAME), TestKeys.PASSWORD));
        byte[] numbered = NumberedCopy.of(signed, "05/KH-UBND", LocalDate.of(2026, 11, 3));
        SigningKey agency = SigningKey.pkcs12(ISSUER.pkcs12("UBND phường Sông Lam"), TestKeys.PASSWORD);
        return new PadesSigner(null).signAsAgency(numbered, agency, LOOKS.seal(), NOW);
    }

    static Examination examined(byte[] file) {
        return new SignatureExaminer(new TrustAnchors(List.of(ISSUER.certificate())), NOW).examine(file);
    }

    private static Picture signature() {
        return drawn(600, 240, Color.BLUE, pen -> {
            pen.setStroke(new BasicStroke(8));
            pen.drawArc(40, 60, 200, 130, 20, 300);
            pen.drawLine(180, 200, 330, 40);
            pen.drawLine(330, 40, 360, 190);
            pen.drawLine(360, 190, 570, 90);
        });
    }

    private static Picture seal() {
        return drawn(400, 400, Color.RED, pen -> {
            pen.setStroke(new BasicStroke(10));
            pen.drawOval(10, 10, 380, 380);
            pen.drawOval(90, 90, 220, 220);
        });
    }

    private static Picture drawn(int width, int height, Color colour, java.util.function.Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colour);
        drawing.accept(pen);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Picture.png(out.toByteArray());
    }
}
