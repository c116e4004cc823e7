package vn.tongket.planning.document.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("DOC-20")
class VietnameseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "1, một",
        "4, bốn",
        "5, năm",
        "10, mười",
        "11, mười một",
        "14, mười bốn",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "25, hai mươi lăm",
        "44, bốn mươi tư",
        "55, năm mươi lăm",
        "91, chín mươi mốt",
        "100, một trăm",
        "101, một trăm linh một",
        "104, một trăm linh bốn",
        "105, một trăm linh năm",
        "110, một trăm mười",
        "111, một trăm mười một",
        "115, một trăm mười lăm",
        "121, một trăm hai mươi mốt",
        "1000, một nghìn",
        "1001, một nghìn không trăm linh một",
        "1015, một nghìn không trăm mười lăm",
        "1100, một nghìn một trăm",
        "10000, mười nghìn",
        "21000, hai mươi mốt nghìn",
        "212000, hai trăm mười hai nghìn",
        "223500, hai trăm hai mươi ba nghìn năm trăm",
        "447000, bốn trăm bốn mươi bảy nghìn",
        "894000, tám trăm chín mươi tư nghìn",
        "1000000, một triệu",
        "1000001, một triệu không trăm linh một",
        "1005000, một triệu không trăm linh năm nghìn",
        "2340000, hai triệu ba trăm bốn mươi nghìn",
        "12750000, mười hai triệu bảy trăm năm mươi nghìn",
        "1000000000, một tỷ",
        "1000000005, một tỷ không trăm linh năm",
        "1500000000, một tỷ năm trăm triệu",
        "1050000000, một tỷ không trăm năm mươi triệu",
        "24000000000, hai mươi tư tỷ",
        "1000000000000, một nghìn tỷ",
        "1000000000000000000, một tỷ tỷ",
        "-5, âm năm"
    })
    void isSpokenAsVietnameseSpeakIt(long number, String words) {
        assertThat(VietnameseNumber.inWords(number)).isEqualTo(words);
    }

    @Test
    void largestLongHasWords() {
        assertThat(VietnameseNumber.inWords(Long.MAX_VALUE)).startsWith("chín tỷ hai trăm hai mươi ba triệu");
    }

    @Test
    void sumsOfMoneyStartWithACapital() {
        assertThat(VietnameseNumber.dong(212_000)).isEqualTo("Hai trăm mười hai nghìn đồng");
    }
}
