package vn.tongket.attendance.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.attendance.bulk.sheet.GuestCells;

@Tag("ATT-28")
class RowCheckTest {

    @Test
    void aGoodRowIsAGuest() {
        CheckedRow row = check("Trần Thị Mẫu", "bà", "1985", "mau@example.vn", "0912 345 678");

        assertThat(row.blocked()).isFalse();
        assertThat(row.problems()).isEmpty();
        assertThat(row.guest().honorific()).isEqualTo("Bà");
        assertThat(row.birthYear()).isEqualTo(1985);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | '' | '' | NAME_MISSING",
                "=HYPERLINK(1) | '' | '' | '' | NAME_ODD",
                "Trần Thị Mẫu | 1785 | '' | '' | BIRTH_YEAR_ODD",
                "Trần Thị Mẫu | tám lăm | '' | '' | BIRTH_YEAR_ODD",
                "Trần Thị Mẫu | '' | mau@ | '' | EMAIL_ODD",
                "Trần Thị Mẫu | '' | '' | 12ab | PHONE_ODD"
            })
    void aMistakeKeepsTheRowOut(String name, String born, String email, String phone, RowProblemKind kind) {
        CheckedRow row = check(name, "", born, email, phone);

        assertThat(row.blocked()).isTrue();
        assertThat(row.problems()).extracting(RowProblem::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"1985, 1985", "15/08/1985, 1985", "1985-08-15, 1985", "31274, 1985"})
    void aYearOfBirthComesInManyForms(String written, int year) {
        assertThat(check("Trần Thị Mẫu", "", written, "", "").birthYear()).isEqualTo(year);
    }

    @Test
    void whatIsOnlyOddIsToldAndTaken() {
        CheckedRow row = check("Trần Thị Mẫu", "cụ", "", "", "912345678");

        assertThat(row.blocked()).isFalse();
        assertThat(row.guest().phone()).isEqualTo("0912345678");
        assertThat(row.problems())
                .extracting(RowProblem::kind)
                .containsExactly(RowProblemKind.HONORIFIC_UNKNOWN, RowProblemKind.PHONE_ZERO_ADDED);
    }

    @Test
    void aMistakeIsToldInTheReadersLanguage() {
        List<RowProblem> kept =
                RowProblem.read(RowProblem.written(List.of(new RowProblem(RowProblemKind.PHONE_ODD, "12\tab\n'{0}"))));

        assertThat(kept.get(0).text(Locale.forLanguageTag("vi")))
                .isEqualTo("Số điện thoại không hợp lệ: “12 ab '{0}”.");
        assertThat(kept.get(0).text(Locale.ENGLISH)).isEqualTo("The telephone number is not valid: “12 ab '{0}”.");
    }

    private static CheckedRow check(String name, String honorific, String born, String email, String phone) {
        return RowCheck.of(new GuestCells(2, name, honorific, "Chuyên viên", "", born, email, phone), null, 2026);
    }
}
