package vn.tongket.attendance.reconciliation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table;

/** Writes the reconciliation as a paper (báo cáo đối soát điểm danh) for the file of the conference. */
final class ReconciliationPaper {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM").withZone(OFFICE);
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.tongket.attendance.Messages", new Locale("vi"));

    private final Instant now;

    ReconciliationPaper(Instant now) {
        this.now = now;
    }

    OfficialDocument of(Reconciliation report) {
        ConferenceInfo.Letterhead head = report.conference().letterhead();
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(
                        text(head.issuingParent()).toUpperCase(Locale.ROOT),
                        text(head.issuingBody()).toUpperCase(Locale.ROOT))
                .number("BC")
                .at(text(head.place()), now.atZone(OFFICE).toLocalDate())
                .type("BÁO CÁO")
                .title("Đối soát điểm danh: " + report.conference().title())
                .heading(1, "I", "CÁC CỬA")
                .add(new Table(
                        doorColumns(),
                        report.doors().stream().map(ReconciliationPaper::door).toList(),
                        false))
                .heading(1, "II", "ĐIỂM LỆCH VÀ CÁC QUYẾT ĐỊNH");
        if (report.lines().isEmpty()) {
            paper.paragraph("Không có.");
        } else {
            paper.add(new Table(
                    lineColumns(),
                    report.lines().stream().map(ReconciliationPaper::line).toList(),
                    false));
        }
        return paper.signedBy(new SignatureBlock(List.of(), "NGƯỜI LẬP BÁO CÁO", ""))
                .build();
    }

    private static List<Table.Column> doorColumns() {
        return List.of(
                column("Cửa", 14),
                column("Khách vào", 8),
                column("Lượt máy giữ cửa", 9),
                column("Ngoại tuyến", 9),
                column("Từ", 13),
                column("Đến", 13),
                column("Gửi muộn", 9),
                column("Lệch giờ (giây)", 9),
                column("Quyết định", 9),
                column("Điểm lệch", 9),
                column("Thiếu", 8));
    }

    private static List<String> door(DoorReport door) {
        return List.of(
                door.name(),
                String.valueOf(door.admitted()),
                String.valueOf(door.deeds()),
                String.valueOf(door.offline()),
                moment(door.firstOffline()),
                moment(door.lastOffline()),
                String.valueOf(door.late()),
                String.valueOf(door.skewSeconds()),
                String.valueOf(door.overrides()),
                door.conflicts() + (door.unsettled() == 0 ? "" : " (còn " + door.unsettled() + ")"),
                String.valueOf(door.missing()));
    }

    private static List<Table.Column> lineColumns() {
        return List.of(
                column("Lúc", 14),
                column("Cửa", 9),
                column("Khách", 18),
                column("Nội dung", 24),
                column("Người quyết định, lý do", 20),
                column("Xử lý", 20));
    }

    private static List<String> line(DoorLine line) {
        return List.of(
                moment(line.happenedAt()),
                line.stationId(),
                text(line.fullName()),
                line.conflict() == null ? kind(line) : TEXTS.getString("Conflict." + line.conflict()),
                joined(line.decidedBy(), line.reason()),
                line.settledAt() == null
                        ? line.conflict() == null ? "" : "Chưa xử lý"
                        : joined(line.settlement(), line.settledBy()));
    }

    private static String kind(DoorLine line) {
        return TEXTS.getString("DeedKind." + line.kind());
    }

    private static String joined(String one, String other) {
        return one == null || other == null ? text(one) + text(other) : one + ": " + other;
    }

    private static Table.Column column(String title, int weight) {
        return new Table.Column(title, weight, Table.Align.LEFT);
    }

    private static String moment(Instant at) {
        return at == null ? "–" : MOMENT.format(at);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
