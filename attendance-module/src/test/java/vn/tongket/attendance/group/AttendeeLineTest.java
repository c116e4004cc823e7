package vn.tongket.attendance.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ATT-1")
class AttendeeLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bà Trần Thị Mẫu, Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Tỉnh | PEOPLE",
                "Đồng chí Lê Văn Thử, Bí thư Thành ủy; | PEOPLE",
                "- Thường trực Thành ủy; | MEMBERSHIP",
                "Ủy ban nhân dân Thành phố | MEMBERSHIP",
                "Thành viên Ủy ban bầu cử Thành phố; | MEMBERSHIP",
                "Trưởng các Ban bầu cử đại biểu Hội đồng nhân dân Thành phố; | MEMBERSHIP",
                "Trưởng các Tiểu ban, Tổ trưởng Tổ Giúp việc Ủy ban bầu cử Thành phố | MEMBERSHIP",
                "Đại diện Ủy ban nhân dân, Ủy ban bầu cử các xã, phường; | UNIT_QUOTA",
                "Mỗi đơn vị cử 02 người | UNIT_QUOTA",
                "Đại diện một số tập thể và cá nhân được khen thưởng có thành tích xuất sắc. | AWARDEES"
            })
    void suggestsTheKindFromTheWords(String line, GroupKind kind) {
        assertThat(AttendeeLine.of(line).kind()).isEqualTo(kind);
    }

    @Test
    void keepsThePlansOwnWordsWithoutBulletAndClosingMark() {
        assertThat(AttendeeLine.of(" - Thường trực Thành ủy; ").text()).isEqualTo("Thường trực Thành ủy");
    }

    @Test
    void looksForTheBodyAsItStandsAndThenBehindTheLeadingWords() {
        assertThat(AttendeeLine.of("Thường trực Thành ủy;").bodies())
                .containsExactly(List.of("Thường trực Thành ủy", "Thành ủy"));
        assertThat(AttendeeLine.of("Trưởng các Tiểu ban, Tổ Giúp việc").bodies())
                .contains(List.of("Trưởng các Tiểu ban", "Tiểu ban"), List.of("Tổ Giúp việc", "Tổ Giúp việc"));
    }

    @Test
    void takesOnlyHeadsWhenTheLineNamesThem() {
        assertThat(AttendeeLine.of("Trưởng các Ban bầu cử").headsOnly()).isTrue();
        assertThat(AttendeeLine.of("Thành viên Ban bầu cử").headsOnly()).isFalse();
    }

    @Test
    void meansTheCommunesWhenItSaysSo() {
        AttendeeLine line = AttendeeLine.of("Đại diện Ủy ban nhân dân, Ủy ban bầu cử các xã, phường;");

        assertThat(line.meansCommunes()).isTrue();
        assertThat(line.mentions("Ủy ban bầu cử")).isTrue();
        assertThat(line.mentions("Mặt trận")).isFalse();
    }

    @Test
    void namesManyUnitsInThePlural() {
        assertThat(AttendeeLine.of("Đại diện các khóm, các Tổ bầu cử;").plurals())
                .containsExactly("khom", "to bau cu");
    }
}
