package vn.tongket.attendance.paper;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.attendance.pass.PassSigner;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.Picture;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.render.QrCode;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanId;

/** Writes a guest's invitation (giấy mời) in the model 1.7 of Decree 30/2020/NĐ-CP, with his pass as a QR code. */
final class InvitationPaper {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };
    /** As small as a PDF needs it, which keeps its edges at any size. */
    static final int PRINTED_PIXELS = 1;

    /** As large as Word needs it, which smoothes what it enlarges. */
    static final int DRAWN_PIXELS = 480;

    private static final int QR_MM = 36;

    private final ConferenceInfo conference;
    private final String inviter;
    private final PassSigner signer;
    private final QrCode qrCode;
    private final int pixels;

    /** @param inviter name of the body that invites, as it stands within a sentence */
    InvitationPaper(ConferenceInfo conference, String inviter, PassSigner signer, QrCode qrCode, int pixels) {
        this.conference = conference;
        this.inviter = inviter;
        this.signer = signer;
        this.qrCode = qrCode;
        this.pixels = pixels;
    }

    OfficialDocument of(InvitationSummary guest) {
        ConferenceInfo.Letterhead head = conference.letterhead();
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(
                        text(head.issuingParent()).toUpperCase(Locale.ROOT),
                        text(head.issuingBody()).toUpperCase(Locale.ROOT))
                .number(conference.mailingSymbol() == null ? "GM" : conference.mailingSymbol())
                .at(text(head.place()), conference.mailingDate())
                .type("GIẤY MỜI")
                .title("Dự " + event());
        write(paper, guest);
        return paper.recipients(List.of("Như trên", "Lưu: VT."))
                .signedBy(new SignatureBlock(authorities(head), text(head.signerTitle()), text(head.signerName())))
                .build();
    }

    private void write(OfficialDocumentBuilder paper, InvitationSummary guest) {
        paper.paragraph("%s trân trọng kính mời: %s".formatted(inviter, called(guest)))
                .paragraph("Tới dự " + event() + ".");
        if (conference.settings().chair() != null) {
            paper.keyedLine("Chủ trì", conference.settings().chair() + ".");
        }
        paper.keyedLine("Thời gian", time() + ".").keyedLine("Địa điểm", ended(conference.venue()));
        if (guest.seat() != null) {
            paper.keyedLine("Chỗ ngồi", ended(guest.seat()));
        }
        paper.paragraph("Số thứ tự khách mời: %s. Đại biểu mang theo Giấy mời này (bản giấy hoặc trên điện thoại) để"
                                .formatted(guest.ordinal() == null ? "……" : guest.ordinal())
                        + " điểm danh tại cửa hội trường; trường hợp không dự được hoặc cử người đi thay, xin báo trước"
                        + " cho cơ quan mời")
                .add(new Picture(pass(guest), QR_MM, "Mã điểm danh: " + guest.groupedCode()));
    }

    private byte[] pass(InvitationSummary guest) {
        return qrCode.png(signer.pass(new PlanId(guest.planId()), new PassCode(guest.code())), pixels);
    }

    private static String called(InvitationSummary guest) {
        return String.join(
                ", ",
                Stream.of(guest.calledName(), guest.position(), guest.unitName())
                        .filter(part -> part != null && !part.isBlank())
                        .toList());
    }

    /** The conference as the plan's title names it: the words from "Hội nghị" on. */
    private String event() {
        String event = conference.event();
        return event.startsWith("Hội nghị") ? event : "cuộc họp: " + event;
    }

    private String time() {
        return conference.startsAt() == null ? trimmed(conference.timeText()) : inWords(conference.startsAt());
    }

    private static String inWords(Instant start) {
        LocalDateTime local = start.atZone(OFFICE).toLocalDateTime();
        return "%02d giờ %02d phút, %s, %s"
                .formatted(
                        local.getHour(),
                        local.getMinute(),
                        WEEKDAYS[local.getDayOfWeek().ordinal()],
                        OfficialDate.inWords(local.toLocalDate()));
    }

    private static List<String> authorities(ConferenceInfo.Letterhead head) {
        List<String> lines = new ArrayList<>();
        text(head.signingAuthority())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    private static String ended(String value) {
        return trimmed(value) + ".";
    }

    private static String trimmed(String value) {
        return text(value).replaceAll("[;.,\\s]+$", "");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
