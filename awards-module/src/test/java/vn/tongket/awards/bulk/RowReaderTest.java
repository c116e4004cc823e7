package vn.tongket.awards.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.nomination.NominationEntry;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.awards.nomination.trait.Gender;
import vn.tongket.awards.nomination.trait.Traits;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;

class RowReaderTest {

    private static final UnitSummary OWN = unit("own", "Khóm Thử");
    private static final UnitSummary FOREIGN = unit("foreign", "Phòng Khác");
    private static final RowReader.ListContext CONTEXT = new RowReader.ListContext(
            Map.of("Khóm Thử", OWN, "Phòng Khác", FOREIGN),
            Set.of(OWN.unitId()),
            Map.of("Giấy khen", "giay-khen-xa"),
            null);

    @Test
    void readsAPersonWithAllThatIsKnown() {
        CheckedRow row = read(
                "Cá nhân",
                "Trần Thị Mẫu",
                "Bà",
                "12/05/1985",
                "Nữ",
                "Trực tiếp",
                "Tổ trưởng",
                "Khóm Thử",
                "Giấy khen",
                "Lập danh sách cử tri",
                "01/03/2026",
                "46172");

        NominationEntry entry = row.entry();
        assertThat(row.mistakes()).isEmpty();
        assertThat(entry.nominee().kind()).isEqualTo(NomineeKind.PERSON);
        assertThat(entry.nominee().traits()).isEqualTo(new Traits(1985, Gender.FEMALE, Duty.DIRECT));
        assertThat(entry.nominee().unit()).isEqualTo(OWN.unitId());
        assertThat(entry.awardForm()).isEqualTo("giay-khen-xa");
        assertThat(entry.periodFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(entry.periodTo()).isEqualTo(LocalDate.of(2026, 5, 30));
    }

    @Test
    void takesARowWithoutPersonalColumnsForACollective() {
        CheckedRow row = read("", "Tổ bầu cử số 1", "", "", "", "", "", "", "Giấy khen", "Đạt tỷ lệ cao", "", "");

        assertThat(row.entry().nominee().kind()).isEqualTo(NomineeKind.COLLECTIVE);
        assertThat(row.entry().nominee().unit()).isNull();
    }

    @Test
    @Tag("AWD-37")
    void saysEverythingThatIsWrongWithARowAndDoesNotKeepIt() {
        CheckedRow row =
                read("Nhóm", "", "", "1885", "nửa", "vừa", "", "Phòng Lạ", "Huân chương", "x", "30/02/2026", "mai");

        assertThat(row.isKeepable()).isFalse();
        assertThat(row.mistakes())
                .extracting(RowMistake::kind)
                .containsExactlyInAnyOrder(
                        RowMistakeKind.KIND_UNKNOWN,
                        RowMistakeKind.NAME_MISSING,
                        RowMistakeKind.UNIT_UNKNOWN,
                        RowMistakeKind.BIRTH_YEAR_ODD,
                        RowMistakeKind.GENDER_UNKNOWN,
                        RowMistakeKind.DUTY_UNKNOWN,
                        RowMistakeKind.FORM_UNKNOWN,
                        RowMistakeKind.DAY_ODD,
                        RowMistakeKind.DAY_ODD);
    }

    @Test
    @Tag("AWD-37")
    void doesNotNominateForAnotherUnit() {
        CheckedRow row = read("", "Tổ khác", "", "", "", "", "", "Phòng Khác", "Giấy khen", "x", "", "");

        assertThat(row.mistakes()).containsExactly(new RowMistake(RowMistakeKind.UNIT_OF_OTHERS, "Phòng Khác"));
    }

    @Test
    @Tag("AWD-38")
    void tellsWhoStandsOnTheListTwiceUnlessBornInAnotherYear() {
        Resemblance resemblance = new Resemblance();

        assertThat(resemblance.meet(person("Lê Văn Thử", "1980", 2))).isEmpty();
        assertThat(resemblance.meet(person("LÊ VĂN THỬ", "", 3)))
                .extracting(RowTwin::line)
                .containsExactly(2);
        assertThat(resemblance.meet(person("Lê Văn Thử", "1991", 4)))
                .extracting(RowTwin::line)
                .containsExactly(3);
    }

    private static CheckedRow person(String name, String born, int line) {
        return read(line, "Cá nhân", name, "", born, "", "", "Tổ viên", "", "Giấy khen", "x", "", "");
    }

    private static CheckedRow read(String... cells) {
        return read(2, cells);
    }

    private static CheckedRow read(int line, String... cells) {
        Map<NomineeField, String> row = new EnumMap<>(NomineeField.class);
        for (NomineeField field : NomineeField.values()) {
            row.put(field, List.of(cells).get(field.ordinal()));
        }
        return RowReader.read(new NomineeRow(line, row), CONTEXT);
    }

    private static UnitSummary unit(String id, String name) {
        return new UnitSummary(
                new UnitId(id).value(),
                id,
                name,
                name,
                null,
                UnitKind.OTHER,
                UnitLevel.COMMUNE,
                null,
                LocalDate.of(2025, 7, 1),
                null,
                null,
                1,
                1);
    }
}
