package vn.tongket.attendance.reconciliation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the audit log keeps of a reconciliation (nội dung đối soát ghi vào nhật ký), ATT-70. */
final class ReconciliationFacts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("vn.tongket.attendance.Messages", Locale.forLanguageTag("vi"));

    private ReconciliationFacts() {}

    static Map<String, String> settled(DoorLine line) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Khách", line.fullName());
        facts.put("Cửa", line.stationId());
        facts.put("Lúc", moment(line.happenedAt()));
        facts.put("Điểm lệch", TEXTS.getString("Conflict." + line.conflict()));
        facts.put("Xử lý", line.settlement());
        return facts;
    }

    static Map<String, String> made(Reconciliation report) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (DoorReport door : report.doors()) {
            facts.put(door.name(), figures(door));
        }
        return facts;
    }

    private static String figures(DoorReport door) {
        return "khách vào %d; lượt ngoại tuyến %d (%s - %s); gửi muộn %d; lệch giờ %d giây; quyết định %d; điểm lệch %d, chưa xử lý %d; thiếu %d"
                .formatted(
                        door.admitted(),
                        door.offline(),
                        moment(door.firstOffline()),
                        moment(door.lastOffline()),
                        door.late(),
                        door.skewSeconds(),
                        door.overrides(),
                        door.conflicts(),
                        door.unsettled(),
                        door.missing());
    }

    private static String moment(Instant at) {
        return at == null ? "không có" : MOMENT.format(at);
    }
}
