package vn.tongket.planning.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SamplePapers;
import vn.tongket.planning.document.font.Typeface;

class DocxLayoutTest {

    private static final byte[] PLAN_FILE = docx(SamplePapers.plan());
    private static final WordFile PLAN = new WordFile(PLAN_FILE);
    private static final WordFile LETTER = new WordFile(docx(SamplePapers.letter()));
    private static final WordFile MINUTES = new WordFile(docx(SamplePapers.minutes()));
    private static final WordFile INVITATION =
            new WordFile(docx(SamplePapers.invitation("Ông Nguyễn Văn Mẫu", "7KQ4-M2XD")));

    @Test
    @Tag("DOC-1")
    void everySectionHasTheMarginsOfTheDecree() {
        assertThat(PLAN.sections()).hasSize(3).allSatisfy(section -> {
            assertThat(mm(section.getPgMar().getTop())).isEqualTo(20);
            assertThat(mm(section.getPgMar().getBottom())).isEqualTo(20);
            assertThat(mm(section.getPgMar().getLeft())).isEqualTo(30);
            assertThat(mm(section.getPgMar().getRight())).isEqualTo(15);
        });
    }

    @Test
    @Tag("DOC-1")
    void onlyTheAnnexWhoseTableAsksForItLiesLandscape() {
        assertThat(PLAN.sections())
                .extracting(section -> mm(section.getPgSz().getW()))
                .containsExactly(210L, 210L, 297L);
        assertThat(PLAN.sections())
                .extracting(section -> mm(section.getPgSz().getH()))
                .containsExactly(297L, 297L, 210L);
    }

    @Test
    @Tag("DOC-2")
    void defaultTypeIsTimesNewRomanInVietnamese() {
        assertThat(PLAN.styleSheet())
                .contains("w:ascii=\"Times New Roman\"", "w:val=\"vi-VN\"", "<w:sz w:val=\"28\"/>")
                .doesNotContain("Calibri");
    }

    @Test
    @Tag("DOC-3")
    void pageNumbersStandInTheHeaderButNotOnTheFirstPageOfASection() {
        XWPFHeader header = PLAN.word().getHeaderList().get(0);
        XWPFParagraph paragraph = header.getParagraphArray(0);
        assertThat(paragraph.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(PLAN.size(paragraph)).isEqualTo(13);
        assertThat(PLAN.alignment(paragraph)).isEqualTo("center");
        String id = PLAN.word().getRelationId(header);
        assertThat(PLAN.sections()).allSatisfy(section -> {
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgNumType().getStart()).isEqualTo(1);
            assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(1);
            assertThat(section.getHeaderReferenceArray(0).getId()).isEqualTo(id);
        });
    }

    @Test
    @Tag("DOC-5")
    void nationalTitleStandsAboveTheMottoAndItsLine() {
        XWPFParagraph country = PLAN.paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        XWPFParagraph motto = PLAN.paragraph("Độc lập - Tự do - Hạnh phúc");
        assertThat(PLAN.size(country)).isEqualTo(12);
        assertThat(PLAN.isBold(country)).isTrue();
        assertThat(PLAN.size(motto)).isEqualTo(13);
        assertThat(PLAN.isBold(motto)).isTrue();
        double words = Typeface.BOLD.width("Độc lập - Tự do - Hạnh phúc", 13);
        assertThat(ruleWidth(PLAN.after(motto), 91)).isBetween(words - 1, words + 1);
    }

    @Test
    @Tag("DOC-6")
    void issuerStandsBelowItsSuperiorAboveAShortLine() {
        XWPFParagraph parent = PLAN.paragraph("TỈNH LAM GIANG");
        XWPFParagraph body = PLAN.paragraph("THÀNH PHỐ SÔNG XANH");
        assertThat(PLAN.size(parent)).isEqualTo(12);
        assertThat(PLAN.isBold(parent)).isFalse();
        assertThat(PLAN.size(body)).isEqualTo(12);
        assertThat(PLAN.isBold(body)).isTrue();
        double words = Typeface.BOLD.width("THÀNH PHỐ SÔNG XANH", 12);
        assertThat(ruleWidth(PLAN.after(body), 74)).isBetween(words / 3, words / 2);
    }

    @Test
    @Tag("DOC-4")
    void numberAndDateAreWritten() {
        assertThat(PLAN.size(PLAN.paragraph("Số: 03/KH-UBBC"))).isEqualTo(13);
        XWPFParagraph date = PLAN.paragraph("Sông Xanh, ngày 08 tháng 6 năm 2021");
        assertThat(PLAN.size(date)).isEqualTo(13);
        assertThat(PLAN.isItalic(date)).isTrue();
    }

    @Test
    @Tag("DOC-7")
    void typeAndSubjectStandInTheMiddle() {
        Stream.of("KẾ HOẠCH", "Tổ chức Hội nghị tổng kết").map(PLAN::paragraph).forEach(line -> {
            assertThat(PLAN.size(line)).isEqualTo(14);
            assertThat(PLAN.isBold(line)).isTrue();
            assertThat(PLAN.alignment(line)).isEqualTo("center");
        });
    }

    @Test
    @Tag("DOC-7")
    void aLetterHasItsSubjectBelowTheNumber() {
        XWPFParagraph subject = LETTER.paragraph("V/v đôn đốc");
        assertThat(LETTER.size(subject)).isEqualTo(12);
        assertThat(LETTER.isBold(subject)).isFalse();
        assertThat(LETTER.after(LETTER.paragraph("Số: 46/UBND-NV"))).isEqualTo(subject);
    }

    @Test
    @Tag("DOC-8")
    void basesAreItalic() {
        assertThat(PLAN.isItalic(PLAN.paragraph("Căn cứ Luật"))).isTrue();
    }

    @Test
    @Tag("DOC-9")
    void paragraphsAreJustifiedIndentedAndSixPointsApart() {
        XWPFParagraph text = PLAN.paragraph("- Tổng kết, đánh giá toàn diện");
        assertThat(PLAN.size(text)).isEqualTo(14);
        assertThat(PLAN.alignment(text)).isEqualTo("both");
        assertThat(PLAN.firstLineIndent(text)).isEqualTo(720);
        assertThat(PLAN.spacingAfter(text)).isEqualTo(120);
    }

    @Test
    @Tag("DOC-9")
    void headingsAreThoseOfWord() {
        XWPFParagraph first = PLAN.paragraph("I. Mục đích, yêu cầu");
        assertThat(first.getStyle()).isEqualTo("Heading1");
        assertThat(PLAN.isBold(first)).isTrue();
        assertThat(PLAN.isInCapitals(first)).isTrue();
        assertThat(PLAN.paragraph("1. Mục đích").getStyle()).isEqualTo("Heading2");
        assertThat(PLAN.isBold(PLAN.paragraph("1. Mục đích"))).isTrue();
        assertThat(PLAN.isBold(PLAN.paragraph("a) Đại biểu Tỉnh"))).isFalse();
    }

    @Test
    @Tag("DOC-10")
    void textIsClosed() {
        assertThat(PLAN.paragraph("Trên đây là Kế hoạch").getText()).endsWith("thành phố Sông Xanh./.");
    }

    @Test
    @Tag("DOC-11")
    void signatureStandsAtTheRightInItsOrder() {
        List<String> right = signatureTable(INVITATION).getRow(0).getCell(1).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .toList();
        assertThat(right).containsExactly("TM. ỦY BAN BẦU CỬ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Mẫu");
        XWPFParagraph name = INVITATION.paragraph("Trần Thị Mẫu");
        assertThat(INVITATION.size(name)).isEqualTo(14);
        assertThat(INVITATION.isBold(name)).isTrue();
        assertThat(INVITATION.spacingBefore(name)).isGreaterThan(25 * 56);
    }

    @Test
    @Tag("DOC-12")
    void recipientsStandAtTheLeft() {
        XWPFParagraph label = PLAN.paragraph("Nơi nhận:");
        assertThat(PLAN.size(label)).isEqualTo(12);
        assertThat(PLAN.isBold(label) && PLAN.isItalic(label)).isTrue();
        assertThat(PLAN.size(PLAN.paragraph("- UBND Thành phố;"))).isEqualTo(11);
        assertThat(signatureTable(PLAN).getRow(0).getCell(0).getText()).startsWith("Nơi nhận:");
    }

    @Test
    @Tag("DOC-13")
    void annexesAreNumbered() {
        assertThat(PLAN.paragraph("Phụ lục I").getText()).isEqualTo("Phụ lục I");
        assertThat(PLAN.paragraph("Phụ lục II").getText()).isEqualTo("Phụ lục II");
    }

    @Test
    @Tag("DOC-14")
    void urgencyIsStampedInARedFrame() {
        XWPFParagraph stamp = LETTER.paragraph("HỎA TỐC");
        assertThat(stamp.getStyle()).isEqualTo("Urgency");
        assertThat(LETTER.isBold(stamp)).isTrue();
    }

    @Test
    @Tag("DOC-17")
    void headOfATableIsRepeated() {
        assertThat(PLAN.word().getTables())
                .filteredOn(table -> table.getText().contains("Đơn vị chủ trì"))
                .hasSize(2)
                .allSatisfy(
                        table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
    }

    @Test
    @Tag("DOC-19")
    void minutesAreSignedByTheSecretaryAtTheLeft() {
        XWPFTable table = signatureTable(MINUTES);
        assertThat(table.getRow(0).getCell(0).getText()).startsWith("THƯ KÝ");
        assertThat(table.getRow(0).getCell(1).getText()).startsWith("CHỦ TỌA");
    }

    @Test
    void pictureIsInTheFile() {
        assertThat(INVITATION.word().getAllPictures()).hasSize(1);
    }

    @Test
    void fileNamesItsTitleAuthorAndLanguage() throws Exception {
        PackageProperties properties = PLAN.word().getPackage().getPackageProperties();
        assertThat(properties.getTitleProperty())
                .hasValueSatisfying(title -> assertThat(title).startsWith("KẾ HOẠCH"));
        assertThat(properties.getCreatorProperty()).hasValue("ỦY BAN BẦU CỬ THÀNH PHỐ SÔNG XANH");
        assertThat(properties.getLanguageProperty()).hasValue("vi");
    }

    @Test
    @Tag("DOC-16")
    void sameDocumentGivesTheSameBytes() {
        assertThat(docx(SamplePapers.plan())).isEqualTo(PLAN_FILE);
    }

    private static XWPFTable signatureTable(WordFile file) {
        return file.word().getTables().stream()
                .filter(table ->
                        table.getText().contains("CHỦ T") && table.getRows().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    /** What the indents of a rule leave of a column. */
    private static double ruleWidth(XWPFParagraph rule, double columnMm) {
        assertThat(rule.getStyle()).isEqualTo("Rule");
        return columnMm * 72 / 25.4 - (rule.getIndentationLeft() + rule.getIndentationRight()) / 20.0;
    }

    private static long mm(Object twips) {
        return Math.round(Long.parseLong(twips.toString()) * 25.4 / 1440);
    }

    private static byte[] docx(OfficialDocument document) {
        return new DocxWriter(document).bytes();
    }
}
