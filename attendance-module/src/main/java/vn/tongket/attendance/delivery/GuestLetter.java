package vn.tongket.attendance.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.terms.InvitationTerms;

/** The words in which a guest is invited, reminded or told that his invitation has ended (nội dung thư mời). */
final class GuestLetter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ConferenceInfo conference;
    private final InvitationTerms terms;
    private final Recipient recipient;

    GuestLetter(ConferenceInfo conference, InvitationTerms terms, Recipient recipient) {
        this.conference = conference;
        this.terms = terms;
        this.recipient = recipient;
    }

    String subject() {
        String about = switch (recipient.kind()) {
            case INVITATION -> "Giấy mời: ";
            case REMINDER -> "Nhắc trả lời giấy mời: ";
            case CANCELLATION -> "Giấy mời không còn hiệu lực: ";
        };
        String subject = about + conference.event().replaceAll("\\s+", " ");
        return subject.length() > 400 ? subject.substring(0, 399) + "…" : subject;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(opening());
        lines.add("Thời gian: " + time());
        lines.add("Địa điểm: " + (conference.venue() == null ? "thông báo sau" : conference.venue()));
        if (recipient.kind() != DeliveryKind.CANCELLATION) {
            addForThoseWhoCome(lines);
        }
        return lines;
    }

    private void addForThoseWhoCome(List<String> lines) {
        if (recipient.guest().seat() != null) {
            lines.add("Chỗ ngồi: " + recipient.guest().seat());
        }
        if (recipient.kind() == DeliveryKind.INVITATION
                && !terms.programmeLines().isEmpty()) {
            lines.add("Chương trình:");
            lines.addAll(terms.programmeLines());
        }
        if (terms.replyBy() != null && recipient.guest().status() == InvitationStatus.ISSUED) {
            lines.add("Đề nghị trả lời trước hết ngày " + DAY.format(terms.replyBy()) + ".");
        }
    }

    /** @param portal where the guest's link begins; without it the letter has none */
    String text(Optional<String> portal) {
        StringBuilder text = new StringBuilder(
                "Kính gửi: " + recipient.guest().calledName() + "\n\n" + String.join("\n", lines()) + "\n");
        if (recipient.kind() != DeliveryKind.CANCELLATION) {
            portal.map(address -> address.replaceAll("/+$", "") + "/guest/answer?c=" + recipient.secret())
                    .ifPresent(link -> text.append("\nTrả lời, xem chỗ ngồi và mã điểm danh tại liên kết riêng của"
                            + " đại biểu (không chuyển tiếp cho người khác):\n"
                            + link + "\n"));
        }
        return text.append("\nTrân trọng.\n").toString();
    }

    private String opening() {
        String body = conference.letterhead().issuingBody() == null
                ? "Cơ quan tổ chức"
                : conference.letterhead().issuingBody();
        return switch (recipient.kind()) {
            case INVITATION -> body + " trân trọng kính mời tới dự: " + conference.event() + ".";
            case REMINDER -> body + " trân trọng đề nghị đại biểu trả lời giấy mời dự: " + conference.event() + ".";
            case CANCELLATION -> "Giấy mời dự " + conference.event() + " không còn hiệu lực.";
        };
    }

    private String time() {
        Instant start = conference.startsAt();
        return start == null ? String.valueOf(conference.timeText()) : TIME.format(start);
    }
}
