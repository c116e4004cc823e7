package vn.tongket.attendance.seating.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.sun.management.OperatingSystemMXBean;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.attendance.batch.TwoPresses;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceSettings;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.attendance.pass.PassSigner;
import vn.tongket.attendance.pass.SigningKeys;
import vn.tongket.attendance.seating.Delegate;
import vn.tongket.kernel.VietnameseOrder;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

class SeatPapersTest {

    private static final String CODE = PassCode.draw(new SecureRandom()).value();
    private static final double POINTS = 72 / 25.4;
    private static final String LONG_POSITION = "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam kiêm Trưởng Ban Công tác"
            + " người cao tuổi và bảo trợ xã hội phường, Bí thư Chi bộ khóm Bến Đò Thượng";

    private final ConferenceInfo conference = new ConferenceInfo(
            PlanId.next(),
            new UnitId("unit"),
            new ConferenceInfo.Letterhead(null, "Ủy ban nhân dân phường", "Sông Lam", null, "CHỦ TỊCH", "Mẫu"),
            "Tổ chức Hội nghị tổng kết công tác bầu cử",
            "08 giờ",
            Instant.parse("2026-11-22T01:00:00Z"),
            "Hội trường",
            true,
            new ConferenceSettings(null, null, null, null),
            null,
            null,
            1);

    @ParameterizedTest
    @ValueSource(
            strings = {"Y Bí", "Công Tằng Tôn Nữ Nguyễn Hoàng Phương Thảo Nguyên", "Bùi Thị Thương-Huyền-Trâm-Anh-Đào"})
    @Tag("ATT-140")
    void aNameStaysWithinItsPlaceCardAndItsDelegateCard(String name) throws IOException {
        Placed guest = new Placed(delegate(name, LONG_POSITION), "HT A12", "");

        byte[] place = new PlaceCards(conference).pdf(List.of(guest));
        byte[] eight = new DelegateCards(conference, CardFormat.EIGHT, signer()).pdf(List.of(guest));
        byte[] hanging = new DelegateCards(conference, CardFormat.HANGING, signer()).pdf(List.of(guest));

        assertThat(within(place, 10, 74, 190, 70)).contains(words(name)).contains(words(LONG_POSITION));
        assertThat(within(eight, 0, 0, 105, 74)).contains(words(name)).contains(words(LONG_POSITION));
        assertThat(within(hanging, 15, 18, 90, 130)).contains(words(name)).contains(words(LONG_POSITION));
    }

    @Test
    void eightCardsFitASheetAndTheNinthBeginsANewOne() throws IOException {
        List<Placed> guests = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            guests.add(new Placed(delegate("Trần Văn Mẫu", "Thành viên"), "A" + i, ""));
        }

        assertThat(pages(new DelegateCards(conference, CardFormat.EIGHT, signer()).pdf(guests.subList(0, 8))))
                .isEqualTo(1);
        assertThat(pages(new DelegateCards(conference, CardFormat.EIGHT, signer()).pdf(guests)))
                .isEqualTo(2);
        assertThat(pages(new PlaceCards(conference).pdf(guests))).isEqualTo(5);
    }

    @Test
    void twoThousandDelegateCardsAreOneFileWithinTwentySeconds() throws IOException {
        PassSigner signer = signer();
        List<Placed> guests = IntStream.range(0, 2_000)
                .mapToObj(i -> new Placed(delegate("Trần Văn Mẫu " + i, "Thành viên Ban Tổ chức"), "A" + i, ""))
                .toList();
        OperatingSystemMXBean processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long worked = processor.getProcessCpuTime();
        long start = System.nanoTime();

        byte[] cards =
                TwoPresses.print(guests, 8, part -> new DelegateCards(conference, CardFormat.EIGHT, signer).pdf(part));

        long elapsed = (System.nanoTime() - start) / 1_000_000;
        Duration taken = Duration.ofNanos(processor.getProcessCpuTime() - worked);
        System.out.printf(
                "2 000 delegate cards in one PDF: %d ms of processor, %d ms elapsed, %d KB%n",
                taken.toMillis(), elapsed, cards.length / 1024);
        assertThat(pages(cards)).isEqualTo(250);
        assertThat(taken).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    void aScannerReadsThePassOfAPrintedCard() throws Exception {
        PassSigner signer = signer();
        Placed guest = new Placed(delegate("Trần Văn Mẫu", "Thành viên"), "A1", "");

        BufferedImage sheet = picture(new DelegateCards(conference, CardFormat.EIGHT, signer).pdf(List.of(guest)));

        int[] pixels = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
        String read = new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), pixels))))
                .getText();
        assertThat(signer.read(conference.planId(), read))
                .contains(new PassCode(guest.delegate().code()));
    }

    @Test
    @Tag("ATT-141")
    void aListNamesEachGuestOnceUnderHisDoor() throws IOException {
        List<Placed> guests = List.of(
                new Placed(delegate("Đặng Văn Một", "Bí thư"), "A1", "Cửa chính"),
                new Placed(delegate("Bùi Thị Hai", "Thành viên"), "A2", "Cửa phụ"),
                new Placed(delegate("An Văn Ba", "Thành viên"), "A3", "Cửa chính"));

        String text = text(new SeatLists(conference, "Danh sách").byDoor(guests));

        assertThat(text).containsOnlyOnce("Đặng Văn Một").containsOnlyOnce("Bùi Thị Hai");
        assertThat(text.indexOf("Đặng Văn Một")).isLessThan(text.indexOf("An Văn Ba"));
        assertThat(text.indexOf("An Văn Ba")).isLessThan(text.indexOf("Bùi Thị Hai"));
    }

    private static Delegate delegate(String name, String position) {
        return new Delegate(
                "id" + name,
                name,
                "Bà",
                position,
                null,
                null,
                "group",
                1,
                CODE,
                VietnameseOrder.personSortKey(name),
                false,
                null);
    }

    private static PassSigner signer() {
        return SigningKeys.signer();
    }

    private static String[] words(String text) {
        return text.split("[\\s,-]+");
    }

    private static String within(byte[] pdf, int leftMm, int topMm, int widthMm, int heightMm) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.addRegion(
                    "card",
                    new Rectangle((int) (leftMm * POINTS), (int) (topMm * POINTS), (int) (widthMm * POINTS), (int)
                            (heightMm * POINTS)));
            stripper.extractRegions(document.getPage(0));
            return stripper.getTextForRegion("card");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 300).getSubimage(0, 0, 1240, 870);
        }
    }
}
