package vn.tongket.planning.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SamplePapers;
import vn.tongket.planning.document.pdf.PrintedPages.Line;

class PdfLayoutTest {

    private static final double LEFT_MM = 30;
    private static final double RIGHT_MM = 195;
    private static final double MIDDLE_MM = (LEFT_MM + RIGHT_MM) / 2;
    private static final Offset<Double> HAIR = within(0.6);

    private static final byte[] PLAN_FILE = pdf(SamplePapers.plan());
    private static final PrintedPages PLAN = new PrintedPages(PLAN_FILE);
    private static final PrintedPages LETTER = new PrintedPages(pdf(SamplePapers.letter()));
    private static final PrintedPages MINUTES = new PrintedPages(pdf(SamplePapers.minutes()));
    private static final PrintedPages INVITATION =
            new PrintedPages(pdf(SamplePapers.invitation("Ông Nguyễn Văn Mẫu", "7KQ4-M2XD")));

    @Test
    @Tag("DOC-1")
    void pagesAreA4AndTypeStaysWithinTheMargins() throws IOException {
        try (PDDocument document = Loader.loadPDF(PLAN_FILE)) {
            PDPage first = document.getPage(0);
            assertThat(first.getMediaBox().getWidth() * 25.4 / 72).isCloseTo(210, within(0.1));
            assertThat(first.getMediaBox().getHeight() * 25.4 / 72).isCloseTo(297, within(0.1));
        }
        for (int page = 1; page <= 5; page++) {
            assertThat(PLAN.lines(page)).allSatisfy(line -> {
                assertThat(line.leftMm()).isGreaterThan(LEFT_MM - 0.6);
                assertThat(line.rightMm()).isLessThan(RIGHT_MM + 0.6);
                assertThat(line.bottomMm()).isLessThan(277);
            });
        }
        assertThat(PLAN.lines(2).stream().mapToDouble(Line::leftMm).min()).hasValueCloseTo(LEFT_MM, HAIR);
    }

    @Test
    @Tag("DOC-1")
    void onlyTheAnnexWhoseTableAsksForItLiesLandscape() throws IOException {
        try (PDDocument document = Loader.loadPDF(PLAN_FILE)) {
            List<Boolean> landscape = Stream.of(document.getPages())
                    .flatMap(pages -> java.util.stream.StreamSupport.stream(pages.spliterator(), false))
                    .map(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .toList();
            assertThat(landscape).containsExactly(false, false, false, false, false, true);
        }
        assertThat(PLAN.line("12.750.000").rightMm()).isGreaterThan(270);
    }

    @Test
    @Tag("DOC-2")
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(PLAN_FILE)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSerif");
                }
            }
        }
    }

    @Test
    @Tag("DOC-3")
    void pageNumbersStandInTheMiddleOfTheTopMarginFromPageTwo() {
        assertThat(PLAN.inTopMargin(1)).isEmpty();
        assertThat(PLAN.inTopMargin(2)).singleElement().satisfies(number -> {
            assertThat(number.text()).isEqualTo("2");
            assertThat(number.size()).isEqualTo(13);
            assertThat(number.isBold() || number.isItalic()).isFalse();
            assertThat(number.middleMm()).isCloseTo(MIDDLE_MM, HAIR);
        });
        assertThat(PLAN.inTopMargin(3)).extracting(Line::text).containsExactly("3");
    }

    @Test
    @Tag("DOC-3")
    void eachAnnexCountsItsOwnPages() {
        assertThat(PLAN.inTopMargin(4)).isEmpty();
        assertThat(PLAN.inTopMargin(5)).extracting(Line::text).containsExactly("2");
        assertThat(PLAN.inTopMargin(6)).isEmpty();
    }

    @Test
    @Tag("DOC-5")
    void nationalTitleStandsAboveTheMottoAndItsLine() {
        Line country = PLAN.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        Line motto = PLAN.line("Độc lập - Tự do - Hạnh phúc");
        assertThat(country.size()).isEqualTo(12);
        assertThat(country.isBold()).isTrue();
        assertThat(motto.size()).isEqualTo(13);
        assertThat(motto.isBold()).isTrue();
        assertThat(motto.middleMm()).isCloseTo(country.middleMm(), HAIR);
        assertThat(country.leftMm()).isGreaterThan(MIDDLE_MM - 15);
        assertThat(PLAN.ruleBelow(motto)).isCloseTo(motto.widthMm(), within(1.5));
    }

    @Test
    @Tag("DOC-6")
    void issuerStandsBelowItsSuperiorAboveAShortLine() {
        Line parent = PLAN.line("TỈNH LAM GIANG");
        Line body = PLAN.line("THÀNH PHỐ SÔNG XANH");
        assertThat(parent.size()).isEqualTo(12);
        assertThat(parent.isBold()).isFalse();
        assertThat(body.size()).isEqualTo(12);
        assertThat(body.isBold()).isTrue();
        assertThat(body.middleMm()).isCloseTo(parent.middleMm(), HAIR);
        assertThat(PLAN.ruleBelow(body)).isBetween(body.widthMm() / 3, body.widthMm() / 2);
    }

    @Test
    @Tag("DOC-4")
    void numberAndDateStandOnOneLine() {
        Line number = PLAN.line("Số: 03/KH-UBBC");
        Line date = PLAN.line("Sông Xanh, ngày 08 tháng 6 năm 2021");
        assertThat(number.size()).isEqualTo(13);
        assertThat(date.size()).isEqualTo(13);
        assertThat(date.isItalic()).isTrue();
        assertThat(date.bottomMm()).isCloseTo(number.bottomMm(), HAIR);
    }

    @Test
    @Tag("DOC-7")
    void typeAndSubjectStandInTheMiddleAboveAShortLine() {
        Line type = PLAN.line("KẾ HOẠCH");
        Line subject = PLAN.line("nhiệm kỳ 2021 - 2026");
        assertThat(type.size()).isEqualTo(14);
        assertThat(type.isBold()).isTrue();
        assertThat(type.middleMm()).isCloseTo(MIDDLE_MM, HAIR);
        assertThat(subject.isBold()).isTrue();
        assertThat(subject.size()).isEqualTo(14);
        assertThat(PLAN.ruleBelow(subject)).isBetween(subject.widthMm() / 3, subject.widthMm() / 2 + 1);
    }

    @Test
    @Tag("DOC-7")
    void aLetterHasItsSubjectBelowTheNumber() {
        Line subject = LETTER.line("V/v đôn đốc");
        Line number = LETTER.line("Số: 46/UBND-NV");
        assertThat(subject.size()).isEqualTo(12);
        assertThat(subject.isBold()).isFalse();
        assertThat(subject.middleMm()).isCloseTo(number.middleMm(), within(1.0));
        assertThat(LETTER.prints("- Ủy ban nhân dân các xã, phường.")).isTrue();
    }

    @Test
    @Tag("DOC-8")
    void basesAreItalic() {
        assertThat(PLAN.line("Căn cứ Luật").isItalic()).isTrue();
        assertThat(PLAN.line("Căn cứ Kế hoạch số").isItalic()).isTrue();
        assertThat(PLAN.prints("25 tháng 6 năm 2015;")).isTrue();
    }

    @Test
    @Tag("DOC-9")
    void paragraphsAreJustifiedAndTheirFirstLineIsIndented() {
        Line first = PLAN.line("- Tổng kết, đánh giá toàn diện");
        Line second = PLAN.line("tác chỉ đạo, lãnh đạo");
        assertThat(first.size()).isEqualTo(14);
        assertThat(first.leftMm()).isCloseTo(LEFT_MM + 12.7, HAIR);
        assertThat(first.rightMm()).isCloseTo(RIGHT_MM, HAIR);
        assertThat(second.leftMm()).isCloseTo(LEFT_MM, HAIR);
        assertThat(second.rightMm()).isCloseTo(RIGHT_MM, HAIR);
    }

    @Test
    @Tag("DOC-9")
    void paragraphsAreSixPointsApart() {
        Line above = PLAN.line("2. Địa điểm:");
        Line last = PLAN.line("báo sau).");
        double lineMm = PLAN.line("tác chỉ đạo, lãnh đạo").bottomMm()
                - PLAN.line("- Tổng kết, đánh giá toàn diện").bottomMm();
        assertThat(above.bottomMm() - last.bottomMm() - lineMm).isCloseTo(6 * 25.4 / 72, within(0.3));
    }

    @Test
    @Tag("DOC-9")
    void headingsAreBoldAndThoseOfTheFirstLevelInCapitals() {
        assertThat(PLAN.line("I. MỤC ĐÍCH, YÊU CẦU").isBold()).isTrue();
        assertThat(PLAN.line("1. Mục đích").isBold()).isTrue();
        assertThat(PLAN.line("a) Đại biểu Tỉnh").isBold()).isFalse();
    }

    @Test
    @Tag("DOC-10")
    void textIsClosed() {
        assertThat(PLAN.prints("thành phố Sông Xanh./.")).isTrue();
        assertThat(INVITATION.prints("16 tháng 6 năm 2021./.")).isTrue();
    }

    @Test
    @Tag("DOC-11")
    void signatureStandsAtTheRightInItsOrder() {
        List<Line> block = Stream.of("TM. ỦY BAN BẦU CỬ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Mẫu")
                .map(INVITATION::line)
                .toList();
        assertThat(block).isSortedAccordingTo((a, b) -> Double.compare(a.bottomMm(), b.bottomMm()));
        assertThat(block).allSatisfy(line -> {
            assertThat(line.isBold()).isTrue();
            assertThat(line.size()).isEqualTo(14);
            assertThat(line.middleMm()).isCloseTo(block.get(0).middleMm(), HAIR);
            assertThat(line.leftMm()).isGreaterThan(MIDDLE_MM);
        });
        assertThat(block.get(3).bottomMm() - block.get(2).bottomMm()).isGreaterThan(25);
    }

    @Test
    @Tag("DOC-11")
    void signatureIsNeverAloneOnAPage() {
        for (int paragraphs = 22; paragraphs < 34; paragraphs++) {
            PrintedPages pages = new PrintedPages(pdf(SamplePapers.lines(paragraphs)));
            assertThat(pages.line("Lê Văn Thử").page())
                    .isEqualTo(pages.line("Câu cuối cùng").page());
        }
    }

    @Test
    @Tag("DOC-12")
    void recipientsStandLevelWithTheSignature() {
        Line label = PLAN.line("Nơi nhận:");
        Line recipient = PLAN.line("- UBND Thành phố;");
        assertThat(label.size()).isEqualTo(12);
        assertThat(label.isBold() && label.isItalic()).isTrue();
        assertThat(label.leftMm()).isCloseTo(LEFT_MM, HAIR);
        assertThat(label.bottomMm()).isCloseTo(PLAN.line("TM. ỦY BAN BẦU CỬ").bottomMm(), within(1.0));
        assertThat(recipient.size()).isEqualTo(11);
        assertThat(recipient.leftMm()).isCloseTo(LEFT_MM, HAIR);
        assertThat(PLAN.prints("- Lưu: VT, NV (02 bản).")).isTrue();
    }

    @Test
    @Tag("DOC-13")
    void annexesStartOnANewPageUnderTheirNumber() {
        assertThat(PLAN.line("Phụ lục I").page()).isEqualTo(4);
        assertThat(PLAN.line("Phụ lục II").page()).isEqualTo(6);
        assertThat(PLAN.line("(Kèm theo Kế hoạch số 03/KH-UBBC").isItalic()).isTrue();
    }

    @Test
    @Tag("DOC-14")
    void urgencyIsStampedBelowTheNumber() {
        Line stamp = LETTER.line("HỎA TỐC");
        assertThat(stamp.size()).isEqualTo(13);
        assertThat(stamp.isBold()).isTrue();
        assertThat(stamp.bottomMm()).isGreaterThan(LETTER.line("Số: 46/UBND-NV").bottomMm());
    }

    @Test
    @Tag("DOC-17")
    void headOfATableIsRepeated() {
        assertThat(PLAN.lines(5)).extracting(Line::text).contains("STT", "Nội dung công việc");
    }

    @Test
    @Tag("DOC-19")
    void minutesAreSignedByTheSecretaryAtTheLeft() {
        Line secretary = MINUTES.line("THƯ KÝ");
        Line chair = MINUTES.line("CHỦ TỌA");
        assertThat(secretary.bottomMm()).isCloseTo(chair.bottomMm(), HAIR);
        assertThat(secretary.rightMm()).isLessThan(MIDDLE_MM);
        assertThat(chair.leftMm()).isGreaterThan(MIDDLE_MM);
        assertThat(MINUTES.line("Nơi nhận:").bottomMm())
                .isGreaterThan(MINUTES.line("Lê Văn Thử").bottomMm());
    }

    @Test
    void symbolsAreNeverTornApart() {
        assertThat(new PrintedPages(pdf(SamplePapers.decision())).prints("88/TTr-PNV"))
                .isTrue();
    }

    @Test
    void fileNamesItsTitleAuthorAndLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(PLAN_FILE)) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("KẾ HOẠCH Tổ chức Hội nghị");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("ỦY BAN BẦU CỬ THÀNH PHỐ SÔNG XANH");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    @Tag("DOC-16")
    void sameDocumentGivesTheSameBytes() {
        assertThat(pdf(SamplePapers.plan())).isEqualTo(PLAN_FILE);
    }

    @Test
    @Tag("DOC-3")
    void severalDocumentsInOneFileCountTheirOwnPages() {
        PrintedPages both = new PrintedPages(new PdfWriter(List.of(SamplePapers.plan(), SamplePapers.plan())).bytes());
        assertThat(both.count()).isEqualTo(12);
        assertThat(both.inTopMargin(7)).isEmpty();
        assertThat(both.inTopMargin(8)).extracting(Line::text).containsExactly("2");
    }

    private static byte[] pdf(OfficialDocument document) {
        return new PdfWriter(List.of(document)).bytes();
    }
}
