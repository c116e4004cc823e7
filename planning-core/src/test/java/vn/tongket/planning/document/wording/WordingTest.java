package vn.tongket.planning.document.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @Tag("DOC-4")
    @CsvSource({
        "2021-06-08, ngày 08 tháng 6 năm 2021",
        "2021-02-10, ngày 10 tháng 02 năm 2021",
        "2021-01-31, ngày 31 tháng 01 năm 2021",
        "2021-03-01, ngày 01 tháng 3 năm 2021",
        "2021-12-25, ngày 25 tháng 12 năm 2021"
    })
    void onlySmallDaysAndTheFirstTwoMonthsHaveALeadingZero(LocalDate date, String words) {
        assertThat(OfficialDate.inWords(date)).isEqualTo(words);
    }

    @Test
    @Tag("DOC-4")
    void aDraftHasGapsForItsDate() {
        assertThat(OfficialDate.inWords(null)).matches("ngày\u00a0+tháng\u00a0+năm\u00a0+");
    }

    @Test
    @Tag("DOC-8")
    void basesEndWithSemicolonsAndTheLastWithAFullStop() {
        assertThat(LegalBases.punctuated(List.of("Căn cứ Luật A;", "Theo đề nghị của B", "Kế hoạch số 07/KH-UBBC.;")))
                .containsExactly("Căn cứ Luật A;", "Theo đề nghị của B;", "Căn cứ Kế hoạch số 07/KH-UBBC.");
    }

    @ParameterizedTest
    @Tag("DOC-10")
    @CsvSource({
        "thực hiện, thực hiện./.",
        "thực hiện., thực hiện./.",
        "thực hiện./., thực hiện./.",
        "thực hiện;, thực hiện./.",
        "như sau:, như sau:"
    })
    void closingMarkReplacesTheEndOfTheSentence(String text, String closed) {
        assertThat(ClosingMark.after(text)).isEqualTo(closed);
    }

    @Test
    @Tag("DOC-12")
    void listsAreMarkedAndPunctuatedOnce() {
        assertThat(Listing.of(List.of("Thường trực Thành ủy", "- UBND Thành phố;", "Bản điện tử:", "Lưu: VT.")))
                .containsExactly("- Thường trực Thành ủy;", "- UBND Thành phố;", "Bản điện tử:", "- Lưu: VT.");
    }

    @ParameterizedTest
    @Tag("DOC-9")
    @CsvSource({"1, I, I.", "2, 1, 1.", "2, 1., 1.", "3, a, a)", "3, b), b)", "0, Chương I, Chương I"})
    void numbersOfHeadingsArePunctuatedByTheirLevel(int level, String number, String printed) {
        assertThat(Numbering.punctuated(level, number)).isEqualTo(printed);
    }

    @Test
    @Tag("DOC-15")
    void accentsAreComposedAndInvisibleCharactersRemoved() {
        assertThat(PrintedText.clean("  Ho\u0302\u0300ng\u0000 Ngu\u031b\u0323\u202e\t\u0007A\uD800 \n"))
                .isEqualTo("Hồng Ngự A");
        assertThat(PrintedText.clean((String) null)).isEmpty();
    }
}
