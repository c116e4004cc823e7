package vn.tongket.planning.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.plan.PlanWarning;

class CopiedPlanTest {

    private static final String BASIS =
            "Quyết định số 15/2024/QĐ-UBND ngày 10 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh";

    private final PlanDraft copy =
            new CopiedPlan(former(), "12/KH-UBND", new YearShift(2025, 2026), new NamedPeople(new People())).draft();

    @Test
    @Tag("REV-12")
    void hasNeitherNumberNorDateNorExactTimeNorDeadline() {
        assertThat(copy.letterhead().number()).isNull();
        assertThat(copy.letterhead().date()).isNull();
        assertThat(copy.time().startsAt()).isNull();
        assertThat(copy.text().tasks()).extracting(PlanAssignment::deadline).containsOnlyNulls();
        assertThat(codes()).contains("COPY_NUMBER_CLEARED", "COPY_TIME_CLEARED", "COPY_DEADLINE_CLEARED");
    }

    @Test
    @Tag("REV-13")
    void movesYearsAndOpensDaysAndTellsEach() {
        assertThat(copy.text().title()).isEqualTo("Tổng kết phong trào thi đua năm 2026");
        assertThat(copy.time().text()).isEqualTo("08 giờ 00 ngày … tháng 6 năm 2026");
        assertThat(copy.text().sections().get(0).text())
                .isEqualTo(
                        "- Đánh giá kết quả năm 2026 và nhiệm kỳ 2021 - 2026;\n- Xong trước …/5/2026, báo cáo tháng 4/2026.");
        assertThat(messages("COPY_DATE_SHIFTED"))
                .contains("“12 tháng 6 năm 2025” đã đổi thành “… tháng 6 năm 2026”. Hãy kiểm tra và điền ngày.")
                .hasSize(4);
    }

    @Test
    @Tag("REV-13")
    void keepsTheDatesOfWhatItCites() {
        assertThat(copy.text().opening())
                .isEqualTo("Thực hiện " + BASIS + ", Ủy ban nhân dân phường ban hành Kế hoạch:");
        assertThat(messages("COPY_CITATION_KEPT")).singleElement().asString().contains("Quyết định số");
    }

    @Test
    @Tag("REV-14")
    void keepsItsBasesEachToBeChecked() {
        assertThat(copy.text().legalBases()).containsExactly(BASIS);
        assertThat(messages("COPY_BASIS_TO_CHECK")).singleElement().asString().contains(BASIS);
    }

    @Test
    @Tag("REV-15")
    void isSignedByWhoHoldsThePositionToday() {
        assertThat(copy.text().signer().name()).isEqualTo("Trần Thị Mới");
        assertThat(messages("COPY_SIGNER_REPLACED"))
                .singleElement()
                .asString()
                .contains("Nguyễn Văn Cũ", "Trần Thị Mới", "CHỦ TỊCH");
    }

    @Test
    @Tag("REV-15")
    void tellsWhichNamedGuestsAreNotWhatTheyWere() {
        assertThat(copy.text().attendees()).isEqualTo(former().text().attendees());
        assertThat(messages("COPY_GUEST_MOVED")).singleElement().asString().contains("Lê Văn Chuyển", "Bí thư Đảng ủy");
        assertThat(messages("COPY_GUEST_LEFT")).singleElement().asString().contains("Phạm Thị Nghỉ");
        assertThat(messages("COPY_GUEST_UNKNOWN")).singleElement().asString().contains("Đỗ Văn Lạ");
    }

    @Test
    @Tag("REV-10")
    void aTemplateKeepsTheWordsWithoutTheDates() {
        PlanDraft skeleton = Skeleton.of(former());

        assertThat(skeleton.text().sections()).isEqualTo(former().text().sections());
        assertThat(skeleton.letterhead().number()).isNull();
        assertThat(skeleton.time().startsAt()).isNull();
        assertThat(skeleton.text().tasks()).extracting(PlanAssignment::deadline).containsOnlyNulls();
        assertThat(skeleton.warnings()).isEmpty();
    }

    @Test
    @Tag("REV-11")
    void everyShippedTemplateCanBeRead() {
        for (ShippedTemplate template : ShippedTemplate.values()) {
            assertThat(template.draft().text().sections()).as(template.name()).hasSizeGreaterThan(5);
            assertThat(template.summary().shipped()).isTrue();
        }
    }

    private List<String> codes() {
        return copy.warnings().stream().map(PlanWarning::code).toList();
    }

    private List<String> messages(String code) {
        return copy.warnings().stream()
                .filter(warning -> warning.code().equals(code))
                .map(PlanWarning::message)
                .toList();
    }

    private static PlanDraft former() {
        PlanText text = new PlanText(
                "Kế hoạch",
                "Tổng kết phong trào thi đua năm 2025",
                List.of(BASIS),
                "Thực hiện " + BASIS + ", Ủy ban nhân dân phường ban hành Kế hoạch:",
                List.of(
                        new PlanSection(
                                1,
                                "I",
                                "MỤC ĐÍCH",
                                "- Đánh giá kết quả năm 2025 và nhiệm kỳ 2021 - 2026;\n- Xong trước 20/5/2025, báo cáo tháng 4/2025.")),
                null,
                "Hội trường",
                List.of(
                        "Đồng chí Lê Văn Chuyển, Chủ tịch Hội đồng nhân dân phường",
                        "Bà Phạm Thị Nghỉ - Phó Chủ tịch",
                        "Ông Đỗ Văn Lạ",
                        "Đồng chí Hoàng Thị Còn, Chánh Văn phòng"),
                List.of(new PlanAssignment(
                        "Phòng Nội vụ", null, "Chuẩn bị báo cáo", List.of(), LocalDate.of(2025, 5, 20))),
                List.of("Lưu: VT"),
                new PlanSigner("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Cũ"));
        return new PlanDraft(
                new UnitId("ubnd"),
                new PlanLetterhead(null, "UBND phường", "Sông Lam", "12/KH-UBND", LocalDate.of(2025, 5, 2)),
                text,
                new PlanTime("08 giờ 00 ngày 12 tháng 6 năm 2025", Instant.parse("2025-06-12T01:00:00Z"), null),
                List.of());
    }

    /** A directory of today, one year on. */
    private static final class People implements NamedPeople.Today {

        @Override
        public List<Member> office() {
            return List.of(member("Trần Thị Mới", "Chủ tịch"), member("Lê Văn Bình", "Phó Chủ tịch"));
        }

        @Override
        public Optional<List<Member>> named(String fullName) {
            return switch (fullName) {
                case "Lê Văn Chuyển" -> Optional.of(List.of(member(fullName, "Bí thư Đảng ủy")));
                case "Phạm Thị Nghỉ" -> Optional.of(List.of());
                case "Hoàng Thị Còn" -> Optional.of(List.of(member(fullName, "Chánh Văn phòng")));
                default -> Optional.empty();
            };
        }

        private static Member member(String name, String position) {
            return new Member("m", "p", name, null, null, "u", "Đơn vị", position, 1, true);
        }
    }
}
