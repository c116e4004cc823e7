package vn.tongket.attendance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.checkin.Conflict;

class ReconciliationFactsTest {

    private static final Instant AT = Instant.parse("2026-06-08T01:02:03Z");

    @Test
    @Tag("ATT-70")
    void aSettlementTellsWhomWhereAndHow() {
        DoorLine line = new DoorLine(
                "may1",
                4,
                "NAM",
                "scan",
                "Phạm Văn Tư",
                "admitted",
                true,
                null,
                null,
                "letan",
                AT,
                AT,
                Conflict.DOUBLE,
                "Lê Thị Tân",
                AT,
                "Đã mời khách ra quét lại");

        assertThat(ReconciliationFacts.settled(line))
                .containsEntry("Khách", "Phạm Văn Tư")
                .containsEntry("Lúc", "08:02:03 08/06/2026")
                .containsEntry("Xử lý", "Đã mời khách ra quét lại");
    }

    @Test
    @Tag("ATT-70")
    void aReportKeepsTheFiguresOfEachDoor() {
        DoorReport door = new DoorReport("NAM", "Cửa Nam", 41, 12, 9, AT, AT, 2, 70, 3, 1, 2, 1, 0);

        assertThat(ReconciliationFacts.made(new Reconciliation(null, List.of(door), List.of(), List.of())))
                .containsKey("Cửa Nam")
                .hasValueSatisfying(new org.assertj.core.api.Condition<>(
                        words -> words.startsWith("khách vào 41; lượt ngoại tuyến 9")
                                && words.contains("điểm lệch 2, chưa xử lý 1"),
                        "the figures"));
    }
}
