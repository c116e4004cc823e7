package vn.tongket.planning.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.render.DocumentRenderer;

class PagePicturesTest {

    private static final Logger LOG = Logger.getLogger(PagePicturesTest.class.getName());
    private static final int CALLS = 20;
    private static final Duration TARGET = Duration.ofSeconds(10);

    @Test
    @Tag("REV-16")
    void areThePagesOfThePdf() throws IOException {
        byte[] pdf = new DocumentRenderer().pdf(plan());

        PagePictures.Pages pages = PagePictures.pictures(pdf);

        assertThat(PagePictures.pictures(new DocumentRenderer().printout(List.of(plan())))
                        .pictures())
                .as("the preview leaves out what no picture shows")
                .zipSatisfy(pages.pictures(), (one, other) -> assertThat(one).isEqualTo(other));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(pages.total()).isEqualTo(document.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(pages.pictures()).hasSize(pages.total());
        assertThat(ImageIO.read(new ByteArrayInputStream(pages.pictures().get(0))))
                .satisfies(image -> assertThat((double) image.getHeight() / image.getWidth())
                        .isBetween(1.40, 1.42));
    }

    @Test
    @Tag("REV-16")
    void comeWhileSomebodyWrites() {
        List<Long> millis = new ArrayList<>();
        DocumentRenderer renderer = new DocumentRenderer();
        PagePictures.pictures(renderer.printout(List.of(plan())));
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            PagePictures.pictures(renderer.printout(List.of(plan())));
            millis.add((System.nanoTime() - start) / 1_000_000);
        }
        Collections.sort(millis);
        long p95 = millis.get(CALLS * 95 / 100);
        LOG.info(() -> "preview of a plan of four pages: median " + millis.get(CALLS / 2) + " ms, p95 " + p95 + " ms");

        assertThat(p95).isLessThan(TARGET.toMillis());
    }

    private static OfficialDocument plan() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            blocks.add(new Block.Heading(1, "I", "NỘI DUNG THỨ " + i));
            blocks.add(new Block.Paragraph(
                    "Các đơn vị chủ động phối hợp, bảo đảm tiến độ và chất lượng công việc được giao. ".repeat(6)));
        }
        return OfficialDocument.issuedBy("UBND TỈNH LAM GIANG", "UBND PHƯỜNG SÔNG LAM")
                .number("KH-UBND")
                .at("Sông Lam", null)
                .type("KẾ HOẠCH")
                .title("Tổ chức Hội nghị tổng kết")
                .basedOn(List.of("Luật Thi đua, khen thưởng"))
                .addAll(blocks)
                .recipients(List.of("Lưu: VT"))
                .signedBy(new SignatureBlock(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Trần Thị Mẫu"))
                .build();
    }
}
