package vn.tongket.planning.guard.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.FindingPlace;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanSection;

/** Every rule has a plan that breaks it; the plan that breaks none stands in {@link DraftUnderTest}. */
class LayoutGuardTest {

    private final DraftUnderTest plan = new DraftUnderTest();

    @Test
    @Tag("GRD-14")
    void aPlanInTheOfficialLayoutHasNoFinding() {
        assertThat(LayoutGuard.check(plan.draft())).isEmpty();
    }

    @Test
    @Tag("GRD-1")
    void missingPartsAreTold() {
        plan.body = null;
        plan.place = "";
        plan.bases = List.of();
        plan.recipients = List.of();
        plan.signerTitle = null;
        plan.signerName = " ";
        plan.title = "";
        plan.sections = List.of();
        plan.opening = null;
        plan.closing = null;

        assertThat(plan.rules())
                .containsExactlyInAnyOrder(
                        GuardRule.ISSUER_MISSING,
                        GuardRule.PLACE_MISSING,
                        GuardRule.TITLE_MISSING,
                        GuardRule.BASES_MISSING,
                        GuardRule.BODY_MISSING,
                        GuardRule.SIGNER_TITLE_MISSING,
                        GuardRule.SIGNER_NAME_MISSING,
                        GuardRule.RECIPIENTS_MISSING);
    }

    @ParameterizedTest
    @Tag("GRD-2")
    @CsvSource({
        "3/KH-UBBC, NUMBER_ZERO",
        "012/KH-UBBC, NUMBER_ZERO",
        "12 / KH - UBBC, NUMBER_SPACES",
        "12/QĐ-UBBC, NUMBER_TYPE",
        "12/KH-HĐTĐKT, NUMBER_BODY",
        "KH 12, NUMBER_FORM"
    })
    void aNumberOfAnotherFormIsTold(String number, GuardRule rule) {
        plan.number = number;

        assertThat(plan.rules()).containsExactly(rule);
    }

    @ParameterizedTest
    @Tag("GRD-2")
    @ValueSource(strings = {"03/KH-UBBC", "571/KH-UBBC", "/KH-UBBC", "10/KH-UBBC-NV"})
    void aNumberInItsFormIsClean(String number) {
        plan.number = number;

        assertThat(plan.rules()).isEmpty();
    }

    @ParameterizedTest
    @Tag("GRD-3")
    @CsvSource({
        "ngày 8 tháng 6 năm 2026, DAY_ZERO",
        "ngày 08 tháng 06 năm 2026, MONTH_ZERO",
        "ngày 18 tháng 1 năm 2026, MONTH_ZERO"
    })
    void aZeroInTheWrongPlaceIsTold(String date, GuardRule rule) {
        assertThat(plan.sentence("Theo cuộc họp " + date + ".").rules()).containsExactly(rule);
    }

    @Test
    @Tag("GRD-3")
    void aPlaceThatHoldsADateIsTold() {
        plan.place = "Sông Lam, ngày   tháng 6 năm 2026";

        assertThat(plan.rules()).containsExactly(GuardRule.PLACE_HOLDS_DATE);
    }

    @ParameterizedTest
    @Tag("GRD-4")
    @ValueSource(
            strings = {
                "phục vụ nhân dân trên địa bàn",
                "quản lý nhà nước về bầu cử",
                "vào thứ tư, ngày 10 tháng 6 năm 2026",
                "theo điều 5 của Luật"
            })
    void aWordWithoutItsCapitalIsTold(String words) {
        assertThat(plan.sentence(words).rules()).containsExactly(GuardRule.CAPITALS);
    }

    @ParameterizedTest
    @Tag("GRD-4")
    @ValueSource(
            strings = {
                "Ủy ban nhân dân phường phục vụ Nhân dân",
                "HỘI ĐỒNG NHÂN DÂN",
                "họp lần thứ hai, tháng 8",
                "các điều kiện cần thiết"
            })
    void aWordThatNeedsNoCapitalIsClean(String words) {
        assertThat(plan.sentence(words).rules()).isEmpty();
    }

    @ParameterizedTest
    @Tag("GRD-5")
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch số 07/KH-UBBC ngày 05 tháng 01 năm 2026 của Ủy ban bầu cử tỉnh,|BASIS_END",
                "Luật Thi đua, khen thưởng số 06/2022/QH15|BASIS_LAW_NUMBER",
                "Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh|BASIS_INCOMPLETE",
                "Luật Bầu cử ngày 25 tháng 6 năm 2015; Nghị quyết về tổng kết|BASIS_TOGETHER"
            })
    void aBasisOfAnotherFormIsTold(String basis, GuardRule rule) {
        plan.bases = List.of(basis);

        assertThat(plan.rules()).containsExactly(rule);
    }

    @Test
    @Tag("GRD-5")
    void basesWithoutMarksAreCleanBecauseThePrintingSetsThem() {
        plan.bases = List.of("Luật Bầu cử ngày 25 tháng 6 năm 2015", "Căn cứ tình hình thực tế");

        assertThat(plan.rules()).isEmpty();
    }

    @Test
    @Tag("GRD-6")
    void aRepeatedRomanNumberIsTold() {
        assertThat(plan.heading(3, 1, "I").rules()).containsExactly(GuardRule.HEADING_REPEATED);
    }

    @Test
    @Tag("GRD-6")
    void aGapALostNumberAndAnotherStyleAreTold() {
        plan.heading(2, 2, "3").heading(3, 1, null);
        plan.sections.set(4, new PlanSection(2, "I", "Thời gian", ""));

        assertThat(plan.rules())
                .containsExactlyInAnyOrder(GuardRule.HEADING_GAP, GuardRule.HEADING_LOST, GuardRule.HEADING_STYLE);
    }

    @Test
    @Tag("GRD-6")
    void pointsThatJumpFromDToEAreTold() {
        plan.sections.set(5, new PlanSection(3, "a", "Chuẩn bị", "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm."));

        assertThat(plan.rules()).containsExactly(GuardRule.LETTERS_WITHOUT_D);
    }

    @Test
    @Tag("GRD-7")
    void aTextWithoutItsClosingMarkIsTold() {
        plan.closing = "Trên đây là Kế hoạch.";

        assertThat(plan.rules()).containsExactly(GuardRule.END_MARK);
    }

    @Test
    @Tag("GRD-8")
    void recipientsWithoutTheFileAreTold() {
        plan.recipients = List.of("Như trên", "Ủy ban bầu cử tỉnh");

        assertThat(plan.rules()).containsExactly(GuardRule.FILING_MISSING);
    }

    @Test
    @Tag("GRD-8")
    void aFileThatIsNotLastAndTwoNamesOnOneLineAreTold() {
        plan.recipients = List.of("Lưu: VT", "Như trên; các phòng");

        assertThat(plan.rules()).containsExactlyInAnyOrder(GuardRule.FILING_NOT_LAST, GuardRule.RECIPIENT_END);
    }

    @ParameterizedTest
    @Tag("GRD-9")
    @CsvSource({
        "KT. CHỦ TỊCH / TM. ỦY BAN BẦU CỬ, PHÓ CHỦ TỊCH, SIGNER_ORDER",
        "T/M. ỦY BAN BẦU CỬ / KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, SIGNER_FORM",
        "TM. ỦY BAN BẦU CỬ, PHÓ CHỦ TỊCH, SIGNER_DEPUTY",
        "TM. ỦY BAN BẦU CỬ / KT. CHỦ TỊCH, CHỦ TỊCH, SIGNER_DEPUTY",
        "TUQ. CHỦ TỊCH / KT. TRƯỞNG PHÒNG, PHÓ TRƯỞNG PHÒNG, SIGNER_COMBINATION",
        "TM. ỦY BAN BẦU CỬ, Chủ tịch, SIGNER_CASE"
    })
    void signerLinesOfAnotherFormAreTold(String authority, String title, GuardRule rule) {
        plan.authority = authority;
        plan.signerTitle = title;

        assertThat(plan.rules()).containsExactly(rule);
    }

    @ParameterizedTest
    @Tag("GRD-9")
    @CsvSource({
        "TM. ỦY BAN BẦU CỬ, CHỦ TỊCH",
        "TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG, PHÓ CHÁNH VĂN PHÒNG",
        "TUQ. CHỦ TỊCH, TRƯỞNG PHÒNG NỘI VỤ",
        "'', TRƯỞNG PHÒNG"
    })
    void signerLinesInTheirOrderAreClean(String authority, String title) {
        plan.authority = authority;
        plan.signerTitle = title;

        assertThat(plan.rules()).isEmpty();
    }

    @ParameterizedTest
    @Tag("GRD-9")
    @CsvSource({
        "ThS. Trần Thị Mẫu, NAME_DEGREE",
        "TS.BS Trần Thị Mẫu, NAME_DEGREE",
        "TRẦN THỊ MẪU, NAME_CASE",
        "Trần Thị Mẫu (Phó Bí thư), TITLE_BELOW_NAME"
    })
    void aNameWithTitlesIsTold(String name, GuardRule rule) {
        plan.signerName = name;

        assertThat(plan.rules()).containsExactly(rule);
    }

    @Test
    @Tag("GRD-10")
    void aNumberOfOneBodySaidToBeOfAnotherIsTold() {
        plan.bases = List.of("Kế hoạch số 57/KH-HĐTĐKT ngày 22/3/2026 của UBND Thành phố về thi đua");

        assertThat(plan.rules()).containsExactly(GuardRule.BODY_MIXED);
    }

    @Test
    @Tag("GRD-10")
    void aNumberOfItsOwnBodyIsClean() {
        plan.bases = List.of(
                "Quyết định số 31/QĐ-TTg ngày 05 tháng 01 năm 2026 của Thủ tướng Chính phủ về tổng kết",
                "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
                "Kế hoạch số 57/KH-HĐTĐKT ngày 22/3/2026 của Hội đồng Thi đua - Khen thưởng tỉnh");

        assertThat(plan.rules()).isEmpty();
    }

    @ParameterizedTest
    @Tag("GRD-11")
    @ValueSource(strings = {"08 giờ, thứ Năm, ngày 10 tháng 6 năm 2026", "Ngày 10/6/2026 (Chủ nhật)"})
    void aWeekdayThatDoesNotFitIsTold(String words) {
        assertThat(plan.sentence(words).rules()).containsExactly(GuardRule.WEEKDAY);
    }

    @Test
    @Tag("GRD-12")
    void anApproximateTimeWithoutALaterNoticeIsTold() {
        plan.time = "Dự kiến trung tuần tháng 6";

        assertThat(plan.rules()).containsExactly(GuardRule.TIME_OPEN);
    }

    @Test
    @Tag("GRD-12")
    void aTimeOfSeveralDaysIsNotApproximate() {
        plan.time = "Từ ngày 10 đến ngày 12 tháng 6 năm 2026";

        assertThat(plan.rules()).isEmpty();
    }

    @Test
    @Tag("GRD-10")
    void theDepartmentInTheSymbolOfALetterIsNotItsBody() {
        plan.bases = List.of("Công văn số 12/BNV-TCCB ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về tổng kết");

        assertThat(plan.rules()).isEmpty();
    }

    @Test
    @Tag("GRD-13")
    void bothWaysOfPlacingAToneAreTold() {
        assertThat(plan.sentence("Cấp uỷ và Ủy ban quý trọng ý kiến toàn dân").rules())
                .containsExactly(GuardRule.TONES_MIXED);
    }

    @ParameterizedTest
    @EnumSource(GuardRule.class)
    void everyRuleTellsItsFindingInBothLanguages(GuardRule rule) {
        PlanFinding finding = new PlanFinding(rule, FindingPlace.of(FindingPart.TITLE), List.of("một", "hai", "ba"));

        assertThat(finding.text(Locale.forLanguageTag("vi"))).doesNotContain("{0}");
        assertThat(finding.text(Locale.ENGLISH)).isNotEqualTo(finding.text(Locale.forLanguageTag("vi")));
    }
}
