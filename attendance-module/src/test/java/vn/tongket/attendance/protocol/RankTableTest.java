package vn.tongket.attendance.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;

class RankTableTest {

    private final RankTable table = new RankTable(List.of(
            rank(5, 2, "Phó", UnitKind.PEOPLES_COMMITTEE, null, "phó chủ tịch"),
            rank(5, 1, "Ủy ban", UnitKind.PEOPLES_COMMITTEE, null, "chủ tịch ủy ban"),
            rank(1, 1, "Khách tỉnh", null, UnitLevel.PROVINCE, null),
            rank(9, 1, "Xã, phường", UnitKind.AREA, null, null)));

    @Test
    @Tag("ATT-46")
    void theFirstLineThatMeansAGuestIsHisRank() {
        assertThat(name("Giám đốc", UnitKind.DEPARTMENT, UnitLevel.PROVINCE)).isEqualTo("Khách tỉnh");
        assertThat(name("Chủ tịch Ủy ban nhân dân", UnitKind.PEOPLES_COMMITTEE, UnitLevel.COMMUNE))
                .isEqualTo("Ủy ban");
        assertThat(name("PHÓ CHỦ TỊCH UBND", UnitKind.PEOPLES_COMMITTEE, UnitLevel.COMMUNE))
                .isEqualTo("Phó");
        assertThat(name("Trưởng khu phố", UnitKind.AREA, UnitLevel.COMMUNE)).isEqualTo("Xã, phường");
    }

    @Test
    @Tag("ATT-46")
    void whomNoLineMeansHasNoRank() {
        assertThat(table.of("Nhà báo", "Báo Lam Giang", null, null)).isEmpty();
    }

    @Test
    @Tag("ATT-46")
    void aLineWithoutSourceSaysSo() {
        assertThat(rank(1, 1, "Cấp ủy", UnitKind.PARTY_COMMITTEE, null, null).sourceMissing())
                .isTrue();
    }

    private String name(String position, UnitKind kind, UnitLevel level) {
        return table.of(position, "Đơn vị", kind, level).orElseThrow().entry().name();
    }

    private static RankSummary rank(int number, int tie, String name, UnitKind kind, UnitLevel level, String words) {
        return new RankSummary("r" + number + tie, new RankEntry(number, tie, name, kind, level, words, false, " "), 1);
    }
}
