package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tongket.planning.extraction.ExtractedPlan.Warning;

@Tag("EXT-16")
class DoubtsTest {

    private static final String HEAD = """
            UBND XÃ PHÚ VÂN
            TRƯỜNG MẦM NON HOA ĐÀO
            Số: 05/KH-MNHĐ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Phú Vân, ngày 05 tháng 9 năm 2024
            KẾ HOẠCH
            Tổ chức ngày hội đến trường
            Căn cứ Công văn số 12/PGDĐT ngày 01/9/2024 của Phòng Giáo dục và Đào tạo;
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WORD_LOST               | Trên cơ sở kết quả, xuất khen thưởng các lớp.
            WORD_LOST               | - mưu giúp Ban Giám hiệu chuẩn bị.
            WORD_REPEATED           | Thực hiện Chỉ thị số số 46 của các cấp.
            WEEKDAY_MISMATCH        | Khai mạc lúc 7 giờ thứ Hai, ngày 17/9/2024.
            WEEKDAY_MISMATCH        | Khai mạc ngày 17/9/2024 (Chủ nhật).
            BRACKET_OPEN            | Gửi báo cáo về trường (qua cô Hạnh.
            ISSUER_DOUBTFUL         | Theo Quyết định số 15/QĐ-UBND ngày 02/8/2024 của Hội đồng nhân dân xã.
            """)
    void aDoubtfulSentenceIsTold(String code, String sentence) {
        assertThat(Samples.ofText(HEAD + "I. NỘI DUNG\n" + sentence).warnings())
                .extracting(Warning::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WORD_LOST               | Đề xuất khen thưởng các lớp; sản xuất các sản phẩm.
            WEEKDAY_MISMATCH        | Khai mạc lúc 7 giờ thứ Ba, ngày 17/9/2024.
            ISSUER_DOUBTFUL         | Theo Quyết định số 15/QĐ-UBND ngày 02/8/2024 của Chủ tịch Ủy ban nhân dân xã.
            ISSUER_DOUBTFUL         | Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.
            WORD_REPEATED           | Thực hiện các nội dung của các cấp.
            """)
    void aSoundSentenceIsNotDoubted(String code, String sentence) {
        assertThat(Samples.ofText(HEAD + "I. NỘI DUNG\n" + sentence).warnings())
                .extracting(Warning::code)
                .doesNotContain(code);
    }

    @Test
    void headingNumbersThatRepeatOrSkipAreTold() {
        String text = HEAD
                + "I. MỤC ĐÍCH\nVui khỏe.\nII. NỘI DUNG\nTrò chơi.\nII. KINH PHÍ\nTự túc.\nV. THỰC HIỆN\nCả trường.\n";

        assertThat(Samples.ofText(text).warnings())
                .extracting(Warning::code)
                .contains("HEADING_NUMBER_REPEATED", "HEADING_NUMBER_SKIPPED");
    }

    @Test
    @Tag("EXT-11")
    void timesOfSeveralMeetingsAreNotMixed() {
        String text = HEAD
                + "I. CUỘC HỌP THỨ NHẤT\n- Thời gian: 7 giờ ngày 10/9/2024\nII. CUỘC HỌP THỨ HAI\n- Thời gian: 8 giờ ngày 12/9/2024\n";

        ExtractedPlan plan = Samples.ofText(text);

        assertThat(plan.time()).isNull();
        assertThat(plan.warnings()).extracting(Warning::code).contains("SEVERAL_TIMES");
    }

    @Test
    void whatADocumentLacksIsTold() {
        assertThat(Samples.ofText("Một đoạn văn bản không có gì của một kế hoạch.")
                        .warnings())
                .extracting(Warning::code)
                .contains(
                        "TYPE_MISSING",
                        "HEADER_MISSING",
                        "NUMBER_MISSING",
                        "DATE_MISSING",
                        "TITLE_MISSING",
                        "SIGNER_MISSING");
    }

    @Test
    @Tag("EXT-3")
    void decomposedLettersAreJoinedAndTold() {
        ExtractedPlan plan = Samples.ofText(Normalizer.normalize(HEAD, Normalizer.Form.NFD));

        assertThat(plan.title()).isEqualTo("Tổ chức ngày hội đến trường");
        assertThat(plan.warnings()).extracting(Warning::code).contains("DECOMPOSED_LETTERS");
    }

    @Test
    @Tag("EXT-4")
    void legacyEncodingIsToldAndLeftAsItIs() {
        String legacy =
                "KÕ ho¹ch tæ chøc héi nghÞ tæng kÕt n¨m häc, biÓu d­¬ng c¸c tËp thÓ, c¸ nh©n tiªu biÓu. ".repeat(4);

        ExtractedPlan plan = Samples.ofText(HEAD + "I. NỘI DUNG\n" + legacy);

        assertThat(plan.warnings()).extracting(Warning::code).contains("LEGACY_ENCODING");
        assertThat(plan.sections().get(0).text()).contains("KÕ ho¹ch");
        assertThat(plan.confidence().get("title")).isLessThan(0.6);
    }

    @Test
    @Tag("EXT-4")
    void lostLettersAreTold() {
        String lost =
                "h i ngh  t ng k t c ng t c n m h c m i c a nh  tr ng v  c c l p m m non tr n  a b n x . ".repeat(12);

        assertThat(Samples.ofText(HEAD + "I. NỘI DUNG\n" + lost).warnings())
                .extracting(Warning::code)
                .contains("LOST_LETTERS");
    }

    @ParameterizedTest
    @EnumSource(WarningCode.class)
    void everyWarningHasItsSentenceInBothLanguages(WarningCode code) {
        String key = "WarningCode." + code.name();

        assertThat(bundle(Locale.forLanguageTag("vi")).getString(key)).isNotBlank();
        assertThat(bundle(Locale.ENGLISH).getString(key))
                .isNotBlank()
                .isNotEqualTo(bundle(Locale.forLanguageTag("vi")).getString(key));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("vn.tongket.planning.extraction.Messages", locale);
    }
}
