package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.planning.extraction.ExtractedPlan.Section;
import vn.tongket.planning.extraction.ExtractedPlan.Task;
import vn.tongket.planning.extraction.ExtractedPlan.Warning;

class PlanReaderTest {

    @Test
    @Tag("EXT-17")
    void whatTheDocumentDoesNotStateStaysEmpty() {
        ExtractedPlan plan = Samples.plan("review-conference.txt");

        assertThat(plan.type()).isEqualTo("Kế hoạch");
        assertThat(plan.number()).isNull();
        assertThat(plan.issuingBody()).isNull();
        assertThat(plan.issuingParent()).isNull();
        assertThat(plan.place()).isNull();
        assertThat(plan.issueDate()).isNull();
        assertThat(plan.confidence())
                .doesNotContainKeys("number", "issuingBody", "place")
                .containsKey("title");
    }

    @Test
    @Tag("EXT-10")
    void aConferencePlanKeepsItsOutline() {
        assertThat(Samples.plan("review-conference.txt").sections())
                .extracting(Section::level, Section::number, Section::heading)
                .containsExactly(
                        tuple(1, "I", "MỤC ĐÍCH, YÊU CẦU"),
                        tuple(2, "1", "Mục đích"),
                        tuple(2, "2", "Yêu cầu"),
                        tuple(1, "II", "NỘI DUNG"),
                        tuple(2, "1", "Thời gian"),
                        tuple(2, "2", "Địa điểm"),
                        tuple(2, "3", "Thành phần tham dự"),
                        tuple(1, "III", "TỔ CHỨC THỰC HIỆN"),
                        tuple(2, "1", "Giao Cơ quan Thường trực Ban Chỉ đạo - Phòng Văn hóa và Thông tin"),
                        tuple(2, "2", "Các cơ quan, đơn vị Huyện và Ủy ban nhân dân các xã, thị trấn"));
    }

    @Test
    @Tag("EXT-13")
    void tasksBelongToTheUnitOfTheirHeadingOrOfTheirSentence() {
        assertThat(Samples.plan("review-conference.txt").tasks())
                .extracting(Task::unit)
                .containsExactly(
                        "Cơ quan Thường trực Ban Chỉ đạo - Phòng Văn hóa và Thông tin",
                        "Cơ quan Thường trực Ban Chỉ đạo - Phòng Văn hóa và Thông tin",
                        "Các cơ quan, đơn vị Huyện và Ủy ban nhân dân các xã, thị trấn",
                        "Ủy ban nhân dân các xã, thị trấn");
    }

    @Test
    @Tag("EXT-13")
    void aTaskKnowsWhoHelpsAndByWhen() {
        assertThat(Samples.plan("review-conference.txt").tasks().get(1))
                .isEqualTo(new Task(
                        "Cơ quan Thường trực Ban Chỉ đạo - Phòng Văn hóa và Thông tin",
                        "Phối hợp với Văn phòng Huyện, Phòng Tài chính chuẩn bị hội trường trước ngày 20/7/2024.",
                        java.util.List.of("Văn phòng Huyện", "Phòng Tài chính"),
                        LocalDate.of(2024, 7, 20)));
    }

    @Test
    @Tag("EXT-11")
    void anApproximateTimeKeepsItsOwnWordsAndIsTold() {
        ExtractedPlan plan = Samples.plan("review-conference.txt");

        assertThat(plan.time()).isEqualTo("Dự kiến hạ tuần tháng 7/2024 (*thời gian cụ thể sẽ thông báo sau*).");
        assertThat(plan.venue()).isEqualTo("Hội trường Ủy ban nhân dân huyện Thanh Lam.");
        assertThat(plan.warnings()).extracting(Warning::code).contains("TIME_APPROXIMATE");
    }

    @Test
    @Tag("EXT-16")
    void aLostWordAndADoubtfulIssuerAreToldAndNotRepaired() {
        ExtractedPlan plan = Samples.plan("review-conference.txt");

        assertThat(plan.warnings())
                .filteredOn(warning -> warning.code().equals("WORD_LOST"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("xuất khen thưởng", "đề xuất"));
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.code().equals("ISSUER_DOUBTFUL"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("45/KH-HĐTĐKT", "Ủy ban nhân dân"));
        assertThat(plan.tasks().get(2).text()).contains(", xuất khen thưởng").doesNotContain("đề xuất");
    }

    @Test
    @Tag("EXT-12")
    void eachLineOfTheParticipantsIsOneEntry() {
        assertThat(Samples.plan("review-conference.txt").attendees())
                .containsExactly(
                        "Ông Trần Minh Khoát, Phó Giám đốc Sở Thông tin tỉnh",
                        "Thường trực Huyện ủy",
                        "Thành viên Ban Chỉ đạo chuyển đổi số Huyện",
                        "Đại diện Ủy ban nhân dân các xã, thị trấn");
    }

    @Test
    @Tag("EXT-15")
    void marksOfMarkdownAreNoPartOfTheSigner() {
        ExtractedPlan plan = Samples.plan("review-conference.txt");

        assertThat(plan.signingAuthority()).isEqualTo("TM. BAN CHỈ ĐẠO");
        assertThat(plan.signerTitle()).isEqualTo("TRƯỞNG BAN");
        assertThat(plan.signerName()).isEqualTo("Vũ Hoài Lộc");
        assertThat(plan.recipients())
                .containsExactly(
                        "TT/Huyện ủy, TT/HĐND Huyện", "Các thành viên Ban Chỉ đạo", "UBND các xã, thị trấn", "Lưu: VT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review-conference.txt",
                "run-in-tasks.txt",
                "party-plan.txt",
                "school-plan.txt",
                "wrapped-province.txt"
            })
    void everySentenceOfTheBodyIsInTheOpeningTheSectionsOrTheClosing(String name) {
        ExtractedPlan plan = Samples.plan(name);
        StringBuilder whole = new StringBuilder().append(plan.opening()).append(plan.legalBasis());
        plan.sections()
                .forEach(section -> whole.append(' ')
                        .append(section.number())
                        .append(section.heading())
                        .append(section.text()));
        String words = letters(whole.append(plan.closing()).toString());

        String body = new String(Samples.bytes(name), java.nio.charset.StandardCharsets.UTF_8);
        for (String line : body.substring(start(body), body.indexOf("Nơi nhận")).split("\n")) {
            assertThat(words).contains(letters(line.replaceFirst("^\\W*\\d{1,2}\\s*$", "")));
        }
    }

    @Test
    @Tag("EXT-7")
    void aPartyPlanInTwoColumns() {
        ExtractedPlan plan = Samples.plan("party-plan.txt");

        assertThat(plan.number()).isEqualTo("46-KH/HU");
        assertThat(plan.issuingParent()).isEqualTo("ĐẢNG BỘ TỈNH AN HẢI");
        assertThat(plan.issuingBody()).isEqualTo("HUYỆN ỦY THANH LAM");
        assertThat(plan.place()).isEqualTo("Thanh Lam");
        assertThat(plan.issueDate()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(plan.title())
                .isEqualTo("Tổ chức Hội nghị học tập, quán triệt Nghị quyết Đại hội Đảng bộ huyện lần thứ XII");
        assertThat(plan.signingAuthority()).isEqualTo("T/M BAN THƯỜNG VỤ");
    }

    @Test
    @Tag("EXT-6")
    void wrappedLinesAreOneParagraphAndThePageNumberIsNone() {
        ExtractedPlan plan = Samples.plan("party-plan.txt");

        assertThat(plan.sections().get(1).text())
                .isEqualTo(
                        "Giúp cán bộ, đảng viên nắm vững những nội dung cốt lõi của Nghị quyết; tạo sự thống nhất trong"
                                + " nhận thức và hành động.");
        assertThat(plan.attendees())
                .containsExactly(
                        "Các đồng chí Ủy viên Ban Chấp hành Đảng bộ huyện",
                        "Trưởng, phó các ban, ngành, đoàn thể huyện",
                        "Thường trực Đảng ủy các xã, thị trấn");
    }

    @Test
    @Tag("EXT-16")
    void aWeekdayThatIsNotTheDaysIsTold() {
        assertThat(Samples.plan("party-plan.txt").warnings())
                .filteredOn(warning -> warning.code().equals("WEEKDAY_MISMATCH"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("20/3/2024", "thứ Tư"));
    }

    @Test
    @Tag("EXT-9")
    void severalInstrumentsInOneParagraphAreSeveralBases() {
        assertThat(Samples.plan("run-in-tasks.txt").legalBasis())
                .containsExactly(
                        "Luật Di sản văn hóa ngày 29 tháng 6 năm 2001",
                        "Nghị định số 98/2010/NĐ-CP ngày 21/9/2010 của Chính phủ",
                        "Quyết định số 11/QĐ-UBND ngày 10/10/2023 của Ủy ban nhân dân huyện Thanh Lam về chương trình công tác"
                                + " năm");
    }

    @Test
    @Tag("EXT-16")
    void aBasisDatedAfterThePlanIsTold() {
        assertThat(Samples.plan("run-in-tasks.txt").warnings())
                .filteredOn(warning -> warning.code().equals("BASIS_AFTER_DOCUMENT"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.line()).isEqualTo(9));
    }

    @Test
    @Tag("EXT-13")
    void aUnitBeforeAColonIsNoPartOfItsTask() {
        assertThat(Samples.plan("run-in-tasks.txt").tasks())
                .extracting(Task::unit, Task::text)
                .startsWith(
                        tuple(
                                "Phòng Văn hóa và Thông tin",
                                "Chủ trì xây dựng chương trình, kịch bản; hoàn thành trước ngày 30/9/2023."),
                        tuple("Phòng Tài chính - Kế hoạch", "Thẩm định dự toán kinh phí."),
                        tuple("Công an huyện", "Công an huyện có trách nhiệm bảo đảm an ninh trật tự."),
                        tuple("Đài Truyền thanh huyện", "Đề nghị Đài Truyền thanh huyện đưa tin về Liên hoan."));
    }

    @Test
    @Tag("EXT-10")
    void aHeadingThatLostItsNumberIsStillAHeading() {
        assertThat(Samples.plan("run-in-tasks.txt").sections())
                .extracting(Section::level, Section::number, Section::heading)
                .contains(tuple(2, null, "Mục đích"), tuple(2, "2", "Yêu cầu"));
    }

    @Test
    @Tag("EXT-8")
    void anAnnexWithItsOwnHeadGivesNoField() {
        ExtractedPlan plan = Samples.plan("run-in-tasks.txt");

        assertThat(plan.signerName()).isEqualTo("Đoàn Thị Ngân Hà");
        assertThat(plan.attendees()).hasSize(3).noneMatch(entry -> entry.contains("Mẫu"));
        assertThat(plan.sections()).extracting(Section::heading).doesNotContain("Tốp ca");
        assertThat(plan.warnings()).extracting(Warning::code).contains("ANNEX_LEFT_OUT");
    }

    @Test
    @Tag("EXT-14")
    void recipientsKeepTheirPurposeAndLoseTheirBullet() {
        assertThat(Samples.plan("run-in-tasks.txt").recipients())
                .containsExactly("Như Mục C (để th/h)", "UBND huyện (B/c)", "Lưu: VT");
        assertThat(Samples.plan("wrapped-province.txt").recipients())
                .contains("Các sở, ban, ngành, đoàn thể cấp tỉnh")
                .hasSize(5);
    }

    @Test
    @Tag("EXT-8")
    void anotherKindOfDocumentIsToldAndStillRead() {
        ExtractedPlan decision = Samples.plan("decision.txt");
        ExtractedPlan letter = Samples.plan("letter.txt");
        ExtractedPlan invitation = Samples.plan("invitation.txt");

        assertThat(decision.type()).isEqualTo("Quyết định");
        assertThat(decision.signingAuthority()).isEqualTo("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH");
        assertThat(letter.type()).isEqualTo("Công văn");
        assertThat(letter.title()).isEqualTo("V/v đề nghị khen thưởng công tác chuyển đổi số năm 2023");
        assertThat(invitation.type()).isEqualTo("Giấy mời");
        assertThat(invitation.time()).isEqualTo("08 giờ 00, ngày 19/12/2025 (thứ Sáu).");
        assertThat(decision.warnings()).extracting(Warning::code).contains("NOT_A_PLAN");
    }

    @Test
    @Tag("EXT-7")
    void anAgencyNameOverTwoLinesIsOneName() {
        ExtractedPlan plan = Samples.plan("wrapped-province.txt");

        assertThat(plan.issuingParent()).isNull();
        assertThat(plan.issuingBody()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH AN HẢI");
        assertThat(plan.number()).isNull();
        assertThat(plan.issueDate()).isNull();
        assertThat(plan.place()).isEqualTo("An Hải");
        assertThat(plan.warnings()).extracting(Warning::code).contains("NUMBER_MISSING", "DATE_MISSING");
    }

    @Test
    void warningsSpeakTheReadersLanguage() {
        ExtractedPlan plan = Samples.plan("review-conference.txt");

        assertThat(plan.warnings().get(0).message()).contains("phần đầu văn bản");
        assertThat(plan.in(Locale.ENGLISH).warnings().get(0).message()).contains("no head");
    }

    @Test
    @Tag("EXT-5")
    void aWordDocumentOf1997ReadsLikeItsText() {
        ExtractedPlan binary = Samples.plan("review-conference.doc");
        ExtractedPlan text = Samples.plan("review-conference.txt");

        assertThat(binary.sections())
                .extracting(Section::heading)
                .isEqualTo(text.sections().stream().map(Section::heading).toList());
        assertThat(binary.signerName()).isEqualTo(text.signerName());
        assertThat(binary.attendees()).isEqualTo(text.attendees());
    }

    private static int start(String body) {
        return Math.max(body.indexOf("MỤC ĐÍCH"), body.indexOf("Mục đích"));
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\d]", "");
    }
}
