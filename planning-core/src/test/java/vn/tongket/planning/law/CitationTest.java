package vn.tongket.planning.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LAW-1")
class CitationTest {

    @Test
    void aDecreeIsReadWithNumberIssuerAndDate() {
        Citation citation = Citation.read(
                "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ" + " về công tác văn thư;");

        assertThat(citation)
                .isEqualTo(
                        new Citation(LegalKind.DECREE, "30/2020/NĐ-CP", null, "Chính phủ", LocalDate.of(2020, 3, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', LAW, Luật Tổ chức chính quyền địa phương",
        "'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;', LAW, 'Luật Thi đua, khen thưởng'",
        "'- Bộ luật Lao động năm 2019.', CODE, Bộ luật Lao động"
    })
    void aLawIsReadByItsName(String sentence, LegalKind kind, String name) {
        Citation citation = Citation.read(sentence);

        assertThat(citation.kind()).isEqualTo(kind);
        assertThat(citation.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'Thực hiện Kế hoạch số 07/KH-UBBC ngày 26/01/2021 của Ủy ban bầu cử tỉnh về tổng kết', PLAN, 07/KH-UBBC, Ủy ban bầu cử tỉnh",
        "'Chỉ thị số 46-CT/TW ngày 22/12/2020 của Bộ Chính trị', DIRECTIVE, 46-CT/TW, Bộ Chính trị",
        "'Quyết định số: 1524/QĐ-UBND', DECISION, 1524/QĐ-UBND, "
    })
    void otherDocumentsAreReadByTheirNumber(String sentence, LegalKind kind, String number, String issuer) {
        Citation citation = Citation.read(sentence);

        assertThat(citation.kind()).isEqualTo(kind);
        assertThat(citation.number()).isEqualTo(number);
        assertThat(citation.issuer()).isEqualTo(issuer);
    }

    @Test
    void aSentenceThatCitesNothingIsNotLookedUp() {
        assertThat(Citation.read("Xét đề nghị của Trưởng phòng Nội vụ").findable())
                .isFalse();
        assertThat(Citation.read(null).findable()).isFalse();
        assertThat(Citation.read("Công văn ngày 31 tháng 02 năm 2026").issuedOn())
                .isNull();
    }

    @RepeatedTest(5)
    void whateverIsCitedInTheOfficialFormIsReadBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            String number = (1 + random.nextInt(3000)) + "/QĐ-UBND";
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(10_000));
            String sentence = "Căn cứ Quyết định số %s ngày %02d tháng %d năm %d của Ủy ban nhân dân tỉnh về việc %d;"
                    .formatted(number, day.getDayOfMonth(), day.getMonthValue(), day.getYear(), random.nextInt());

            assertThat(Citation.read(sentence))
                    .as("seed %d: %s", repetition.getCurrentRepetition(), sentence)
                    .isEqualTo(new Citation(LegalKind.DECISION, number, null, "Ủy ban nhân dân tỉnh", day));
        }
    }

    @RepeatedTest(5)
    void noSentenceMakesTheReadingFail(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String letters = "Luật số/-–.;,() 0123456789của ngàytháng\u0301\u0000\n$\\Đ";
        for (int i = 0; i < 300; i++) {
            StringBuilder sentence = new StringBuilder("Luật");
            for (int length = random.nextInt(400); length > 0; length--) {
                sentence.append(letters.charAt(random.nextInt(letters.length())));
            }

            assertThatCode(() -> Citation.read(sentence.toString()))
                    .as("seed %d: %s", repetition.getCurrentRepetition(), sentence)
                    .doesNotThrowAnyException();
        }
    }
}
