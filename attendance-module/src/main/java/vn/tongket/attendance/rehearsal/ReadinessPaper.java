package vn.tongket.attendance.rehearsal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.Table;

/** The readiness sheet on paper (phiếu sẵn sàng). */
final class ReadinessPaper {

    private static final int STEP_MINUTES = 5;

    private final ConferenceInfo conference;
    private final ReadinessSheet sheet;
    private final ResourceBundle texts =
            ResourceBundle.getBundle("vn.tongket.attendance.quorum.Messages", Locale.forLanguageTag("vi"));

    ReadinessPaper(ConferenceInfo conference, ReadinessSheet sheet) {
        this.conference = conference;
        this.sheet = sheet;
    }

    OfficialDocument document() {
        RehearsalScenario made = sheet.scenario();
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(
                        upper(conference.letterhead().issuingParent()),
                        upper(conference.letterhead().issuingBody()))
                .number("PSS")
                .at(text(conference.letterhead().place()), LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")))
                .type("PHIẾU SẴN SÀNG")
                .title("Diễn tập đón tiếp: " + sheet.title())
                .paragraph("Kịch bản: %d đại biểu, đến trong %d phút, %d%% có mặt, mỗi lượt quét %d giây. %s. %s."
                        .formatted(
                                sheet.guests(),
                                made.arrivalMinutes(),
                                made.showShare(),
                                made.secondsPerScan(),
                                cut(made),
                                failure(made)))
                .paragraph(
                        sheet.ready()
                                ? "Kết luận: không có vấn đề nào phải xử lý trước khi mở cửa."
                                : "Kết luận: CHƯA SẴN SÀNG, có vấn đề phải xử lý trước khi mở cửa.");
        paper.heading(1, "I", "VẤN ĐỀ CẦN XỬ LÝ");
        sheet.findings().forEach(finding -> paper.bullet("-", said(finding)));
        if (sheet.findings().isEmpty()) {
            paper.paragraph("Không có.");
        }
        paper.heading(1, "II", "DIỄN BIẾN TẠI CÁC CỬA").add(results());
        paper.heading(1, "III", "SỐ NGƯỜI CHỜ THEO THỜI GIAN").add(queues());
        return paper.recipients(List.of("Ban Tổ chức", "Lưu: VT."))
                .signedBy(new SignatureBlock(List.of(), "NGƯỜI LẬP", ""))
                .build();
    }

    private String said(Finding finding) {
        String names = finding.names().stream().filter(name -> !name.isBlank()).collect(Collectors.joining("; "));
        String more = finding.count() > finding.names().size() ? "; …" : "";
        return (finding.serious() ? "[Phải xử lý] " : "")
                + texts.getString("FindingKind." + finding.kind())
                + (names.isEmpty() ? "." : " (%d): %s%s.".formatted(finding.count(), names, more));
    }

    private static String cut(RehearsalScenario made) {
        return made.cutFrom() < 0
                ? "Mạng không bị ngắt"
                : "Mạng bị ngắt từ phút %d trong %d phút, gói dữ liệu của cửa đã cũ %d phút"
                        .formatted(made.cutFrom(), made.cutMinutes(), made.packageAge());
    }

    private String failure(RehearsalScenario made) {
        return sheet.doors().stream()
                .filter(door -> door.id().equals(made.failedDoor()))
                .findFirst()
                .map(door -> "Thiết bị của %s hỏng từ phút %d".formatted(door.name(), made.failAt()))
                .orElse("Không thiết bị nào hỏng");
    }

    private Table results() {
        List<Table.Column> columns = List.of(
                new Table.Column("Cửa", 20, Table.Align.LEFT),
                new Table.Column("Tuổi dữ liệu (phút)", 10, Table.Align.CENTER),
                new Table.Column("Số lượt", 11, Table.Align.CENTER),
                new Table.Column("Hàng dài nhất", 12, Table.Align.CENTER),
                new Table.Column("Chờ lâu nhất (phút)", 14, Table.Align.CENTER),
                new Table.Column("Xong ở phút", 11, Table.Align.CENTER),
                new Table.Column("Vào khi mất mạng", 11, Table.Align.CENTER),
                new Table.Column("Sang bàn tiếp đón", 11, Table.Align.CENTER));
        List<List<String>> rows = sheet.doors().stream()
                .map(door -> List.of(
                        door.name(),
                        door.packageAge() == null ? "–" : Long.toString(door.packageAge()),
                        Integer.toString(door.guests()),
                        Integer.toString(door.longestQueue()),
                        String.format(Locale.forLanguageTag("vi"), "%.1f", door.longestWaitSeconds() / 60.0),
                        Integer.toString(door.clearedAtMinute()),
                        Integer.toString(door.offline()),
                        Integer.toString(door.sentToDesk())))
                .toList();
        return Table.of(columns, rows);
    }

    private Table queues() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("Phút", 10, Table.Align.CENTER));
        sheet.doors().forEach(door -> columns.add(new Table.Column(door.name(), 18, Table.Align.CENTER)));
        List<List<String>> rows = new ArrayList<>();
        for (int minute = 0; minute < sheet.minutes(); minute += STEP_MINUTES) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(minute));
            for (DoorRun door : sheet.doors()) {
                row.add(
                        minute < door.queue().size()
                                ? Integer.toString(door.queue().get(minute))
                                : "0");
            }
            rows.add(row);
        }
        return Table.of(columns, rows);
    }

    private static String upper(String value) {
        return text(value).toUpperCase(Locale.ROOT);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
