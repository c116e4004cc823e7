package vn.tongket.attendance.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ATT-25")
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoà, Nguyễn Thị Hòa",
        "Trần Văn Thuý, Trần Văn Thúy",
        "TRẦN VĂN THÚY, trần  văn thúy",
        "Lê Thị Mỹ, Lê Thị Mĩ",
        "Đỗ Quý, Đỗ Quí"
    })
    void theStyleOfToneMarksMakesNoOtherName(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Lê Thị Lan, Lê Thị Lân", "Hồ Văn Thuy, Hồ Văn Thúy", "Nguyễn Hoa, Nguyễn Hòa", "Đỗ Hai, Đỗ Hay"})
    void accentsMakeAnotherName(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void nameAndTelephoneAreOnePersonHoweverTheyAreWritten() {
        assertThat(person("Nguyễn Thị Hoà", null, "+84 912 345 678", null)
                        .to(person("Nguyễn Thị Hòa", null, "0912.345.678", "Phòng Kinh tế")))
                .containsExactlyInAnyOrder(Trait.NAME, Trait.PHONE);
    }

    @Test
    void aNameTypedWithoutAccentsNeedsSomethingElseInCommon() {
        assertThat(person("Nguyen Thi Hoa", null, null, null).to(person("Nguyễn Thị Hòa", null, null, null)))
                .isEmpty();
        assertThat(person("Nguyen Thi Hoa", null, null, "Phòng Kinh tế")
                        .to(person("Nguyễn Thị Hòa", null, null, "phòng kinh tế")))
                .containsExactlyInAnyOrder(Trait.NAME_WITHOUT_ACCENTS, Trait.UNIT);
    }

    @Test
    void namesakesOfOtherUnitsOrYearsAreOtherPeople() {
        assertThat(person("Trần Văn Nam", null, null, "Khóm 1").to(person("Trần Văn Nam", null, null, "Khóm 2")))
                .isEmpty();
        assertThat(person("Trần Văn Nam", 1970, null, "Khóm 1").to(person("Trần Văn Nam", 1990, null, "Khóm 1")))
                .isEmpty();
    }

    @Test
    void theSameNameWithNothingAgainstItIsProposed() {
        assertThat(person("Trần Văn Nam", null, null, null).to(person("Trần Văn Nam", 1970, null, "Khóm 1")))
                .containsExactly(Trait.NAME);
    }

    private static Likeness person(String name, Integer born, String phone, String unit) {
        return new Likeness(name, born, phone, null, unit);
    }
}
