package vn.tongket.planning.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;

class OfficialNamesTest {

    private final OfficialNames names = OfficialNames.of(
            List.of(
                    unit("Ủy ban nhân dân phường Sông Lam", "UBND phường"),
                    unit("Ủy ban Mặt trận Tổ quốc phường Sông Lam", "UBMTTQ phường"),
                    unit("Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Kinh tế"),
                    unit("Phòng Nội vụ", "Phòng Nội vụ"),
                    unit("Phòng Văn hóa - Xã hội", "Phòng VHXH"),
                    unit("Công an phường", "Công an"),
                    unit("Tổ dân phố số 1", "TDP số 1"),
                    unit("Tổ dân phố số 2", "TDP số 2")),
            Map.of(
                    "to chuc noi vu",
                    new UnitId("Phòng Nội vụ"),
                    "uy ban mat tran to quoc phuong",
                    new UnitId("Ủy ban Mặt trận Tổ quốc phường Sông Lam")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Uỷ ban nhân dân phường Sông Lam | Ủy ban nhân dân phường Sông Lam",
                "Ủy ban Nhân dân phường Sông Lam | Ủy ban nhân dân phường Sông Lam",
                "Ủy ban nhân dân phường Sông Lamm | Ủy ban nhân dân phường Sông Lam",
                "phòng nội vụ | Phòng Nội vụ",
                "phòng Văn hóa - xã hội | Phòng Văn hóa - Xã hội",
                "Phòng Nôi vụ | Phòng Nội vụ",
                "Phòng Kinh tế, Hạ tầng và đô thị | Phòng Kinh tế, Hạ tầng và Đô thị",
                "tổ chức nội vụ | Phòng Nội vụ"
            })
    @Tag("REV-8")
    void toldWithTheNameOfTheDirectory(String written, String official) {
        String text = "Giao " + written + " chủ trì, phối hợp.";

        assertThat(names.findings(3, text)).singleElement().satisfies(finding -> {
            assertThat(finding.paragraph()).isEqualTo(3);
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(written);
            assertThat(finding.suggestion()).isEqualTo(official);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giao Phòng Nội vụ chủ trì",
                "ỦY BAN NHÂN DÂN PHƯỜNG SÔNG LAM",
                "Ủy ban nhân dân phường Sông Lam và UBND phường",
                "lực lượng công an bảo vệ",
                "Tổ dân phố số 3 chuẩn bị",
                "Phòng họp số 2",
                "Ủy ban Mặt trận Tổ quốc phường phối hợp",
                ""
            })
    @Tag("REV-8")
    void leftAlone(String text) {
        assertThat(names.findings(0, text)).isEmpty();
    }

    @Test
    @Tag("REV-9")
    void partOfALongerName() {
        assertThat(names.findings(0, "Phòng Kinh tế, Hạ tầng và Đô thị; phòng kinh tế"))
                .extracting(NameFinding::words)
                .containsExactly("phòng kinh tế");
    }

    private static UnitSummary unit(String name, String shortName) {
        return new UnitSummary(
                name,
                name,
                name,
                shortName,
                null,
                UnitKind.OTHER,
                UnitLevel.COMMUNE,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                1,
                1);
    }
}
