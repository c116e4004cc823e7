package vn.tongket.planning.plan.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;

class UnitNamesTest {

    private static final UnitNames NAMES = new UnitNames(Map.of(
            "Phòng Nội vụ", unit("pnv"),
            "Công an phường", unit("ca"),
            "UBND phường", unit("ubnd"),
            "UBBC phường", unit("ubbc")));

    @Test
    @Tag("PLN-10")
    void leadUnitIsTheOnePartThatIsKnown() {
        PlanText text = textWith("Giao Cơ quan Thường trực Ủy ban bầu cử - Phòng Nội vụ");

        assertThat(NAMES.matched(text).tasks().get(0).unitId()).isEqualTo(new UnitId("pnv"));
    }

    @Test
    @Tag("PLN-10")
    void doubtfulLeadUnitStaysOpen() {
        assertThat(NAMES.matched(textWith("Phòng Nội vụ - Công an phường"))
                        .tasks()
                        .get(0)
                        .unitId())
                .isNull();
        assertThat(NAMES.matched(textWith("Các cơ quan, đơn vị")).tasks().get(0).unitId())
                .isNull();
    }

    @Test
    @Tag("PLN-10")
    void recipientsInOneLineAreSeveralUnits() {
        PlanText text = new PlanText(
                null,
                "Kế hoạch",
                null,
                null,
                null,
                null,
                null,
                List.of("Đại diện Công an phường"),
                null,
                List.of("UBND phường, UBBC phường"),
                new PlanSigner(null, null, null));

        assertThat(NAMES.addressed(text))
                .containsExactlyInAnyOrder(new UnitId("ubnd"), new UnitId("ubbc"), new UnitId("ca"));
    }

    private static PlanText textWith(String unit) {
        return new PlanText(
                null,
                "Kế hoạch",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new PlanAssignment(unit, null, "Chuẩn bị", null, null)),
                null,
                new PlanSigner(null, null, null));
    }

    private static UnitSummary unit(String id) {
        return new UnitSummary(
                id, id, id, id, null, UnitKind.OTHER, UnitLevel.COMMUNE, null, LocalDate.EPOCH, null, null, 1, 1);
    }
}
