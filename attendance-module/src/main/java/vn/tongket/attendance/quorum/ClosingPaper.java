package vn.tongket.attendance.quorum;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table;
import vn.tongket.planning.document.wording.OfficialDate;

/** The record of a closing (biên bản chốt số đại biểu) that goes to the minutes of the conference. */
final class ClosingPaper {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final ConferenceInfo conference;
    private final QuorumClosing closing;
    private final List<ClosedPerson> persons;

    ClosingPaper(ConferenceInfo conference, QuorumClosing closing, List<ClosedPerson> persons) {
        this.conference = conference;
        this.closing = closing;
        this.persons = persons;
    }

    OfficialDocument document() {
        ZonedDateTime at = closing.closedAt().atZone(OFFICE);
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(
                        upper(conference.letterhead().issuingParent()),
                        upper(conference.letterhead().issuingBody()))
                .number("BB")
                .at(text(conference.letterhead().place()), at.toLocalDate())
                .type("BIÊN BẢN")
                .title("Chốt số đại biểu dự: " + conference.title())
                .paragraph("Lúc %s, %s, số đại biểu có mặt được chốt lần thứ %d, theo số liệu điểm danh, như sau:"
                        .formatted(HOUR.format(at), OfficialDate.inWords(at.toLocalDate()), closing.number()));
        figures(paper);
        paper.paragraph(
                "Danh sách kèm theo biên bản ghi tên, giờ điểm danh của từng người và không sửa đổi được sau khi"
                        + " chốt. Mã kiểm tra: " + closing.digest().substring(0, 16));
        annex(paper, "DANH SÁCH ĐẠI BIỂU CÓ MẶT", ClosedPerson::present);
        annex(paper, "DANH SÁCH ĐẠI BIỂU VẮNG MẶT", person -> !person.present());
        return paper.recipients(List.of("Đoàn thư ký", "Lưu: VT."))
                .signedBy(new SignatureBlock(List.of(), "NGƯỜI CHỐT SỐ LIỆU", closing.closerName()))
                .recordedBy(new SignatureBlock(List.of(), "THƯ KÝ", ""))
                .build();
    }

    private void figures(OfficialDocumentBuilder paper) {
        long there = persons.stream().filter(ClosedPerson::present).count();
        paper.bullet(
                        "-",
                        "Số người được mời: %d; có mặt: %d; vắng mặt: %d."
                                .formatted(persons.size(), there, persons.size() - there))
                .bullet(
                        "-",
                        "Số thành viên tính tỷ lệ: %d; có mặt: %d%s."
                                .formatted(closing.baseCount(), closing.present(), share()))
                .bullet("-", closing.ruleWords() + source() + ".")
                .bullet("-", verdict());
    }

    private String share() {
        return closing.baseCount() == 0
                ? ""
                : String.format(
                        Locale.forLanguageTag("vi"), ", đạt %.1f%%", 100.0 * closing.present() / closing.baseCount());
    }

    private String source() {
        if (closing.legalSource() != null) {
            return " (" + closing.legalSource() + ")";
        }
        return closing.required() == null || closing.ruleWords().startsWith("Cơ quan")
                ? ""
                : " (chưa nhập căn cứ pháp lý)";
    }

    private String verdict() {
        if (closing.required() == null) {
            return "Không có mức tối thiểu để so sánh.";
        }
        return (closing.reached()
                        ? "Đủ số đại biểu để tiến hành (cần %d người)."
                        : "CHƯA ĐỦ số đại biểu để tiến hành (cần %d người).")
                .formatted(closing.required());
    }

    private void annex(OfficialDocumentBuilder paper, String name, Predicate<ClosedPerson> who) {
        List<List<String>> rows = new ArrayList<>();
        persons.stream().filter(who).forEach(person -> rows.add(row(rows.size() + 1, person)));
        if (!rows.isEmpty()) {
            List<Block> body = List.of(Table.of(columns(), rows));
            paper.annex(
                    Annex.list(name, "(Kèm theo biên bản chốt số đại biểu lần thứ " + closing.number() + ")", body));
        }
    }

    private static List<Table.Column> columns() {
        return List.of(
                new Table.Column("STT", 6, Table.Align.CENTER),
                new Table.Column("Họ và tên", 24, Table.Align.LEFT),
                new Table.Column("Chức vụ", 22, Table.Align.LEFT),
                new Table.Column("Đơn vị", 28, Table.Align.LEFT),
                new Table.Column("Thành viên", 9, Table.Align.CENTER),
                new Table.Column("Giờ điểm danh", 11, Table.Align.CENTER));
    }

    private static List<String> row(int number, ClosedPerson person) {
        return List.of(
                Integer.toString(number),
                person.fullName(),
                text(person.position()),
                text(person.unitName()),
                person.counted() ? "x" : "",
                person.admittedAt() == null
                        ? ""
                        : HOUR.format(person.admittedAt().atZone(OFFICE)));
    }

    private static String upper(String value) {
        return text(value).toUpperCase(Locale.ROOT);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
