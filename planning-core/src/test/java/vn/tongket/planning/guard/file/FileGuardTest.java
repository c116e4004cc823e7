package vn.tongket.planning.guard.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.planning.extraction.WordFile;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.guard.layout.DraftUnderTest;
import vn.tongket.planning.plan.PlanDraft;

class FileGuardTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    private final PlanDraft draft = new DraftUnderTest().draft();
    private final PrintedWord word = PrintedWord.of(draft);

    @Test
    @Tag("GRD-21")
    void whatThePortalPrintsHasNoFinding() {
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @Tag("GRD-18")
    @CsvSource({
        "w:w=\"\\d+\", w:w=\"12240\", PAGE_SIZE",
        "w:left=\"1\\d{3}\", w:left=\"1134\", PAGE_MARGINS",
        "w:top=\"1\\d{3}\", w:top=\"2000\", PAGE_MARGINS"
    })
    void paperAndMarginsAreLookedAt(String pattern, String words, GuardRule expected) {
        word.spoiled(DOCUMENT, pattern, words);

        assertThat(rules()).contains(expected);
        assertThat(found())
                .allMatch(finding ->
                        finding.citation().startsWith("Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I"));
    }

    @Test
    @Tag("GRD-18")
    void aPageThatLiesAndANumberAtTheFootAreTold() {
        word.spoiled(DOCUMENT, "w:w=\"(\\d+)\"(.{0,20})w:h=\"(\\d+)\"", "w:w=\"16838\" w:h=\"11906\"")
                .with("word/footer7.xml", "<ftr xmlns:w=\"w\"><w:instrText> PAGE  \\* MERGEFORMAT</w:instrText></ftr>");

        assertThat(rules()).contains(GuardRule.PAGE_LYING, GuardRule.PAGE_NUMBER_AT_FOOT);
    }

    @Test
    @Tag("GRD-19")
    void anotherFontAndAnotherColourAreToldWithTheirPlace() {
        word.spoiled(
                STYLES,
                "(?s)(<w:style [^>]*w:styleId=\"Basis\">.*?<w:rPr>)",
                "$1<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/><w:color w:val=\"FF0000\"/>");

        assertThat(found()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(GuardRule.LETTERS_FONT);
            assertThat(finding.arguments().get(0)).isEqualTo("Arial");
            assertThat(finding.arguments().get(1)).startsWith("Căn cứ Luật Tổ chức");
        });
        assertThat(rules()).containsExactly(GuardRule.LETTERS_FONT, GuardRule.LETTERS_COLOUR);
    }

    @Test
    @Tag("GRD-19")
    void aFontThatTheThemeNamesIsKnown() {
        word.spoiled(
                        STYLES,
                        "<w:rFonts [^>]*w:ascii=\"Times New Roman\"[^>]*/>",
                        "<w:rFonts w:asciiTheme=\"minorHAnsi\"/>")
                .with(
                        "word/theme/theme1.xml",
                        "<a:theme xmlns:a=\"a\"><a:majorFont><a:latin typeface=\"Cambria\"/></a:majorFont>"
                                + "<a:minorFont><a:latin typeface=\"Calibri\"/></a:minorFont></a:theme>");

        assertThat(found())
                .filteredOn(finding -> finding.rule() == GuardRule.LETTERS_FONT)
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("Calibri");
    }

    @Test
    @Tag("GRD-20")
    void aSizeThatTheDecreeDoesNotGiveIsToldOnceForEachPart() {
        word.spoiled(STYLES, "<w:sz w:val=\"28\"/>", "<w:sz w:val=\"32\"/>");

        assertThat(found())
                .filteredOn(finding -> finding.rule() == GuardRule.PART_SIZE)
                .extracting(finding -> finding.place().part())
                .contains(FindingPart.SECTION, FindingPart.BASIS)
                .doesNotHaveDuplicates();
        assertThat(found())
                .anySatisfy(finding -> assertThat(finding.arguments()).contains("16", "13-14"));
    }

    @Test
    @Tag("GRD-20")
    void basesThatStandUprightAreTold() {
        word.spoiled(STYLES, "(?s)(w:styleId=\"Basis\">.*?)<w:i/>", "$1<w:i w:val=\"0\"/>");

        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(GuardRule.PART_ITALIC);
            assertThat(finding.place().part()).isEqualTo(FindingPart.BASIS);
        });
    }

    @Test
    @Tag("GRD-20")
    void partsThatAreNotBoldAreTold() {
        word.spoiled(STYLES, "<w:b/>", "").spoiled(DOCUMENT, "<w:b ?[^>]*/>", "");

        assertThat(found())
                .filteredOn(finding -> finding.rule() == GuardRule.PART_BOLD)
                .extracting(finding -> finding.place().part())
                .contains(
                        FindingPart.MOTTO,
                        FindingPart.ISSUER,
                        FindingPart.TYPE,
                        FindingPart.TITLE,
                        FindingPart.SIGNER_TITLE,
                        FindingPart.SIGNER_NAME);
    }

    @Test
    @Tag("GRD-21")
    void partsOutOfTheirOrderAndAMissingHeadAreTold() {
        byte[] file = plain(
                "KẾ HOẠCH",
                draft.text().title(),
                "I. MỤC ĐÍCH",
                "Đánh giá kết quả bầu cử của cả phường và rút kinh nghiệm cho lần sau.",
                "Căn cứ " + draft.text().legalBases().get(0),
                "Trần Thị Mẫu",
                "PHÓ CHỦ TỊCH");

        assertThat(FileGuard.check(file, draft))
                .filteredOn(
                        finding -> finding.rule() == GuardRule.PART_ORDER || finding.rule() == GuardRule.NATION_MISSING)
                .extracting(finding -> finding.rule() + " " + finding.place().part())
                .containsExactly("NATION_MISSING MOTTO", "PART_ORDER SECTION", "PART_ORDER SIGNER_NAME");
    }

    @Test
    void otherFilesDoNotTellTheirLook() {
        assertThat(FileGuard.check("KẾ HOẠCH".getBytes(StandardCharsets.UTF_8), draft))
                .isEmpty();
    }

    private static byte[] plain(String... paragraphs) {
        return new WordFile().body(WordFile.paragraphs(paragraphs)).bytes();
    }

    private List<PlanFinding> found() {
        return FileGuard.check(word.bytes(), draft);
    }

    private List<GuardRule> rules() {
        return found().stream().map(PlanFinding::rule).toList();
    }
}
