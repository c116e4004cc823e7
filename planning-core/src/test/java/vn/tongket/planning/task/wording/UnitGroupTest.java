package vn.tongket.planning.task.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;

class UnitGroupTest {

    private static final UnitSummary CITY = unit("tp", "Thành phố Lam Giang", UnitKind.AREA, UnitLevel.DISTRICT, null);
    private static final UnitSummary ISSUER =
            unit("ubbc", "Ủy ban bầu cử thành phố", UnitKind.ELECTION_COMMITTEE, UnitLevel.DISTRICT, "tp");
    private static final List<UnitSummary> UNITS = List.of(
            CITY,
            ISSUER,
            unit("pnv", "Phòng Nội vụ", UnitKind.DEPARTMENT, UnitLevel.DISTRICT, "tp"),
            unit("ptc", "Phòng Tài chính", UnitKind.DEPARTMENT, UnitLevel.DISTRICT, "tp"),
            unit("hpn", "Hội Liên hiệp Phụ nữ", UnitKind.MASS_ORGANISATION, UnitLevel.DISTRICT, "tp"),
            unit("x1", "Xã Một", UnitKind.AREA, UnitLevel.COMMUNE, "tp"),
            unit("u1", "Ủy ban nhân dân xã Một", UnitKind.PEOPLES_COMMITTEE, UnitLevel.COMMUNE, "x1"),
            unit("b1", "Ủy ban bầu cử xã Một", UnitKind.ELECTION_COMMITTEE, UnitLevel.COMMUNE, "x1"),
            unit("p1", "Phòng Kinh tế xã Một", UnitKind.DEPARTMENT, UnitLevel.COMMUNE, "u1"),
            unit("k1", "Khóm Một", UnitKind.OTHER, UnitLevel.COMMUNE, "x1"),
            unit("k2", "Khóm Hai", UnitKind.OTHER, UnitLevel.COMMUNE, "x1"),
            unit("x2", "Phường Hai", UnitKind.AREA, UnitLevel.COMMUNE, "tp"),
            unit("u2", "Ủy ban nhân dân phường Hai", UnitKind.PEOPLES_COMMITTEE, UnitLevel.COMMUNE, "x2"),
            unit("b2", "Ủy ban bầu cử phường Hai", UnitKind.ELECTION_COMMITTEE, UnitLevel.COMMUNE, "x2"),
            unit("xa", "Khóm của nơi khác", UnitKind.OTHER, UnitLevel.COMMUNE, null));

    @Test
    @Tag("TSK-16")
    void meansTheCommitteesOfTheCommunes() {
        assertThat(members("Các xã, phường")).containsExactly("u1", "u2");
        assertThat(members("Ủy ban nhân dân các xã, phường trên địa bàn Thành phố"))
                .containsExactly("u1", "u2");
        assertThat(members("Ủy ban bầu cử các xã, phường")).containsExactly("b1", "b2");
    }

    @Test
    @Tag("TSK-16")
    void meansTheBodiesOfTheIssuersOwnLevel() {
        assertThat(members("Các cơ quan, ban, ngành Thành phố")).containsExactly("pnv", "ptc");
        assertThat(members("Các phòng, ban, ngành, đoàn thể thành phố")).containsExactly("pnv", "ptc", "hpn");
    }

    @Test
    @Tag("TSK-16")
    void meansSettlementsByTheirNameInTheIssuersAreaOnly() {
        assertThat(members("Giao các khóm")).containsExactly("k1", "k2");
    }

    @Test
    @Tag("TSK-16")
    void leavesToThePlannerWhatItDoesNotKnow() {
        assertThat(UnitGroup.named("Các cơ quan, đơn vị Thành phố, các tổ chức giúp việc", ISSUER))
                .isEmpty();
        assertThat(UnitGroup.named("Phòng Nội vụ", ISSUER)).isEmpty();
        assertThat(UnitGroup.named("Hiệu trưởng các trường", ISSUER)).isEmpty();
        assertThat(members("Các tiểu ban")).isEmpty();
    }

    private static List<String> members(String words) {
        return UnitGroup.named(words, ISSUER).orElseThrow().among(UNITS, new UnitId("ubbc")).stream()
                .map(UnitSummary::id)
                .toList();
    }

    private static UnitSummary unit(String id, String name, UnitKind kind, UnitLevel level, String parent) {
        return new UnitSummary(
                id, id, name, name, null, kind, level, parent, LocalDate.of(2020, 1, 1), null, null, 1, 1);
    }
}
