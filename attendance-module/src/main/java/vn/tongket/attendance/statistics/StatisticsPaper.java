package vn.tongket.attendance.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table;
import vn.tongket.planning.document.wording.OfficialDate;

/** The statistics as a report (báo cáo tình hình tham dự) with its lists. */
final class StatisticsPaper {

    private final ConferenceInfo conference;
    private final AttendanceStatistics statistics;

    StatisticsPaper(ConferenceInfo conference, AttendanceStatistics statistics) {
        this.conference = conference;
        this.statistics = statistics;
    }

    OfficialDocument document() {
        AttendanceLine total = statistics.total();
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(
                        upper(conference.letterhead().issuingParent()),
                        upper(conference.letterhead().issuingBody()))
                .number("BC")
                .at(text(conference.letterhead().place()), null)
                .type("BÁO CÁO")
                .title("Tình hình tham dự " + conference.event())
                .paragraph("Hội nghị tổ chức %s, tại %s.".formatted(OfficialDate.inWords(conference.day()), venue()))
                .paragraph("Số đại biểu được mời: %d; có mặt: %d (%s%%); vắng có lý do: %d; vắng không rõ lý do: %d."
                        .formatted(total.invited(), total.came(), share(total), total.excused(), total.unexcused()))
                .paragraph(
                        "Số liệu theo đơn vị, theo chức vụ và danh sách vắng mặt được nêu trong các phụ lục kèm theo");
        annex(paper, "THAM DỰ THEO ĐƠN VỊ", table("Đơn vị", statistics.byUnit()));
        annex(paper, "THAM DỰ THEO CHỨC VỤ", table("Chức vụ", statistics.byPosition()));
        if (!statistics.absent().isEmpty()) {
            annex(paper, "DANH SÁCH VẮNG MẶT", absent());
        }
        return paper.recipients(List.of("Lãnh đạo", "Lưu: VT."))
                .signedBy(new SignatureBlock(List.of(), "NGƯỜI LẬP", ""))
                .build();
    }

    private static void annex(OfficialDocumentBuilder paper, String name, Table table) {
        paper.annex(Annex.of(name, "(Kèm theo báo cáo tình hình tham dự)", List.of(table)));
    }

    private static Table table(String what, List<AttendanceLine> lines) {
        List<Table.Column> columns = List.of(
                new Table.Column("STT", 7, Table.Align.CENTER),
                new Table.Column(what, 37, Table.Align.LEFT),
                new Table.Column("Được mời", 11, Table.Align.CENTER),
                new Table.Column("Có mặt", 11, Table.Align.CENTER),
                new Table.Column("Vắng có lý do", 12, Table.Align.CENTER),
                new Table.Column("Vắng không rõ lý do", 12, Table.Align.CENTER),
                new Table.Column("Tỷ lệ %", 10, Table.Align.CENTER));
        List<List<String>> rows = new ArrayList<>();
        for (AttendanceLine line : lines) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.name() == null ? "(không ghi)" : line.name(),
                    Long.toString(line.invited()),
                    Long.toString(line.came()),
                    Long.toString(line.excused()),
                    Long.toString(line.unexcused()),
                    share(line)));
        }
        return Table.of(columns, rows);
    }

    private Table absent() {
        List<Table.Column> columns = List.of(
                new Table.Column("STT", 7, Table.Align.CENTER),
                new Table.Column("Họ và tên", 25, Table.Align.LEFT),
                new Table.Column("Chức vụ, đơn vị", 38, Table.Align.LEFT),
                new Table.Column("Lý do", 30, Table.Align.LEFT));
        List<List<String>> rows = new ArrayList<>();
        for (Attendee guest : statistics.absent()) {
            String where = String.join(", ", List.of(text(guest.position()), text(guest.unitName())));
            String reason = guest.reason() == null ? "" : guest.reason();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    guest.fullName(),
                    where.replaceAll("^, |, $", ""),
                    guest.excused() ? reason : ("Không báo. " + reason).strip()));
        }
        return Table.of(columns, rows);
    }

    private static String share(AttendanceLine line) {
        return String.format(Locale.forLanguageTag("vi"), "%.1f", line.share());
    }

    private String venue() {
        return text(conference.venue()).replaceAll("[;.,\\s]+$", "");
    }

    private static String upper(String value) {
        return text(value).toUpperCase(Locale.ROOT);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
