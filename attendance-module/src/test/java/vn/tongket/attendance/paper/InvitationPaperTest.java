package vn.tongket.attendance.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.batch.TwoPresses;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceSettings;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.attendance.pass.PassSigner;
import vn.tongket.attendance.pass.TestSigner;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.document.render.QrCode;
import vn.tongket.planning.plan.PlanId;

class InvitationPaperTest {

    private static final PlanId PLAN = PlanId.next();
    /** Two processors for the fifteen seconds that it may take. */
    private static final Duration ALLOWED = Duration.ofSeconds(30);

    private final PassSigner signer = TestSigner.make();
    private final InvitationPaper paper = new InvitationPaper(
            conference(), "Ủy ban bầu cử phường Sông Lam", signer, new QrCode(), InvitationPaper.PRINTED_PIXELS);
    private final DocumentRenderer renderer = new DocumentRenderer();

    @Test
    @Tag("ATT-30")
    void theCodeIsReadFromThePrintedPageAtTheResolutionsOfOfficeScanners() {
        InvitationSummary guest = guest(7);

        byte[] pdf = renderer.pdf(paper.of(guest));

        for (int dpi : new int[] {150, 200}) {
            assertThat(signer.read(PLAN, PrintedCode.on(pdf, 0, dpi))).contains(new PassCode(guest.code()));
        }
    }

    @Test
    @Tag("ATT-30")
    void aThousandInvitationsAreOneFileWithinFifteenSeconds() throws IOException {
        List<InvitationSummary> guests =
                IntStream.rangeClosed(1, 1_000).mapToObj(this::guest).toList();
        print(guests.subList(0, 100));
        Instant start = Instant.now();
        long worked = processorTime();

        byte[] pdf = TwoPresses.print(guests, 1, this::print);

        Duration taken = Duration.ofNanos(processorTime() - worked);
        long elapsed = Duration.between(start, Instant.now()).toMillis();
        System.out.printf(
                "1 000 invitations in one PDF: %d ms of processor, %d ms elapsed, %d KB%n",
                taken.toMillis(), elapsed, pdf.length / 1024);
        Files.write(Path.of("target", "giay-moi-1000.pdf"), pdf);
        assertThat(taken).isLessThan(ALLOWED);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1_000);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(1_000);
            assertThat(last.getText(document)).contains("Đại biểu số 1000", "trân trọng kính mời");
        }
        assertThat(signer.read(PLAN, PrintedCode.on(pdf, 999, 150)))
                .contains(new PassCode(guests.get(999).code()));
    }

    private byte[] print(List<InvitationSummary> guests) {
        return renderer.printout(guests.stream().map(paper::of).toList());
    }

    /** Of this program with its compiler, so that what else runs on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private InvitationSummary guest(int number) {
        return new InvitationSummary(
                InvitationId.next().value(),
                PLAN.value(),
                "group",
                "Nguyễn Văn Đại biểu số " + number,
                "Ông",
                "Phó Trưởng phòng phụ trách công tác tuyên truyền",
                "unit",
                "Phòng Văn hóa - Xã hội phường Sông Lam",
                InvitationStatus.ISSUED,
                number,
                PassCode.draw(new SecureRandom()).value(),
                null,
                "B" + number,
                "cua-1",
                null,
                null,
                1);
    }

    private static ConferenceInfo conference() {
        return new ConferenceInfo(
                PLAN,
                new UnitId("ubbc"),
                new ConferenceInfo.Letterhead(
                        "Ủy ban nhân dân phường Sông Lam",
                        "Ủy ban bầu cử phường",
                        "Sông Lam",
                        "TM. ỦY BAN BẦU CỬ",
                        "CHỦ TỊCH",
                        "Phạm Quốc Khánh"),
                "Tổ chức Hội nghị tổng kết công tác bầu cử đại biểu Quốc hội khóa XVI",
                "Sáng ngày 18 tháng 12 năm 2026",
                Instant.parse("2026-12-18T01:00:00Z"),
                "Hội trường Ủy ban nhân dân phường Sông Lam",
                true,
                new ConferenceSettings("Phạm Quốc Khánh, Chủ tịch Ủy ban bầu cử phường", null, null, null),
                "12/GM-UBBC",
                LocalDate.of(2026, 12, 8),
                1);
    }
}
