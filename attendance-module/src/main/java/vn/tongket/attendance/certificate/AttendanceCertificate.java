package vn.tongket.attendance.certificate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.wording.OfficialDate;

/** Writes a certificate of attendance (giấy chứng nhận tham dự). */
final class AttendanceCertificate {

    private final ConferenceInfo conference;

    AttendanceCertificate(ConferenceInfo conference) {
        this.conference = conference;
    }

    OfficialDocument of(CertifiedGuest guest) {
        ConferenceInfo.Letterhead head = conference.letterhead();
        String who = String.join(
                ", ",
                Stream.of(guest.calledName(), guest.position(), guest.unitName())
                        .filter(part -> part != null && !part.isBlank())
                        .toList());
        return OfficialDocument.issuedBy(upper(head.issuingParent()), upper(head.issuingBody()))
                .number("GCN")
                .at(text(head.place()), null)
                .type("GIẤY CHỨNG NHẬN")
                .title("Tham dự hội nghị")
                .paragraph("%s chứng nhận: %s".formatted(text(head.issuingBody()), who))
                .paragraph("Đã tham dự: %s".formatted(trimmed(conference.event())))
                .keyedLine("Thời gian", OfficialDate.inWords(conference.day()) + ".")
                .keyedLine("Địa điểm", trimmed(conference.venue()) + ".")
                .paragraph("Giấy chứng nhận được cấp theo số liệu điểm danh, số thứ tự đại biểu %d"
                        .formatted(guest.ordinal()))
                .recipients(List.of("Đại biểu có tên trên", "Lưu: VT."))
                .signedBy(new SignatureBlock(
                        text(head.signingAuthority()).lines().map(String::strip).toList(),
                        text(head.signerTitle()),
                        text(head.signerName())))
                .build();
    }

    private static String trimmed(String value) {
        return text(value).replaceAll("[;.,\\s]+$", "");
    }

    private static String upper(String value) {
        return text(value).toUpperCase(Locale.ROOT);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
