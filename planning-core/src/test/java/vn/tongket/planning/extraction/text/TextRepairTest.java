package vn.tongket.planning.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EXT-3")
class TextRepairTest {

    @Test
    void joinsLettersAndTheirMarks() {
        String apart = Normalizer.normalize("Nguyễn Thị Diệp", Normalizer.Form.NFD);

        assertThat(new TextRepair().repair(apart)).isEqualTo("Nguyễn Thị Diệp");
    }

    @ParameterizedTest
    @CsvSource({
        "Đô\u0020\u0323c lâ\u0020\u0323p, Độc lập",
        "Ha\u0020\u0323nh phúc, Hạnh phúc",
        "Đô\u0300\u0020ng Tháp, Đồng Tháp",
        "Đô\u0020\u0300\u0020ng ý, Đồng ý"
    })
    void joinsWhatASignedPdfTookApart(String apart, String whole) {
        assertThat(new TextRepair().repair(apart)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"\u00D0ảng, Đảng", "\u0189ại hội, Đại hội", "\u00F0ồng chí, đồng chí", "t\u01A3, tư", "\u01A2U, ƯU"})
    void replacesLookAlikes(String found, String meant) {
        assertThat(new TextRepair().repair(found)).isEqualTo(meant.equals("tư") ? "tư" : meant);
    }

    @Test
    void replacesOddSpacesAndBullets() {
        assertThat(new TextRepair().repair("\uF0B4\u00A0Thường trực\u200B ủy\u00A0ban"))
                .isEqualTo("- Thường trực ủy ban");
    }

    @Test
    void aTabKeepsColumnsApart() {
        assertThat(new TextRepair().repair("Thời gian\tĐơn vị")).isEqualTo("Thời gian        Đơn vị");
    }

    @ParameterizedTest
    @CsvSource({"hoà bình", "Uỷ ban", "a) b) c)", "xuất khen thưởng", "lần thứ n"})
    void leavesWordsAsTheyAre(String words) {
        assertThat(new TextRepair().repair(words)).isEqualTo(words);
    }
}
