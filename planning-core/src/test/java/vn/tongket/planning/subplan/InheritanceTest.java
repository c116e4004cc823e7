package vn.tongket.planning.subplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

class InheritanceTest {

    private static final UnitId CULTURE = new UnitId("van-hoa");
    private static final UnitId OFFICE = new UnitId("van-phong");
    private static final PlanId SUB_PLAN = new PlanId("ke-hoach-phong");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final PlanDraft parent = plan("Hội trường A", List.of(hall(DAY), report()));

    @Test
    @Tag("SUB-1")
    void aUnitInheritsPurposesTimeVenueAndItsOwnTasksOnly() {
        assertThat(Inheritance.of(parent, CULTURE))
                .extracting(InheritedWords::kind, InheritedWords::words)
                .containsExactly(
                        tuple(InheritedKind.TIME, "Trung tuần tháng 12"),
                        tuple(InheritedKind.VENUE, "Hội trường A"),
                        tuple(InheritedKind.SECTION, "Đánh giá kết quả."),
                        tuple(InheritedKind.TASK, "- Trang trí hội trường (thời hạn: ngày 01 tháng 12 năm 2026)."));
        assertThat(Inheritance.sections(parent, CULTURE))
                .extracting(PlanSection::heading)
                .containsExactly("MỤC ĐÍCH, YÊU CẦU", "Mục đích", Inheritance.TASKS);
    }

    @Test
    @Tag("SUB-1")
    void aPartSaysWhetherItStillReadsAsInherited() {
        InheritedPart part = part(InheritedKind.VENUE, "Hội trường A");

        assertThat(part.summary("… tại Hội trường A").status()).isEqualTo(InheritedStatus.AS_INHERITED);
        assertThat(part.summary("… tại nhà văn hóa khóm").status()).isEqualTo(InheritedStatus.CHANGED_HERE);
    }

    @Test
    @Tag("SUB-2")
    void aChangeAboveMarksThePartsThatReadOtherwiseAndNoOther() {
        List<InheritedPart> parts = parts(CULTURE);
        PlanDraft amended = plan("Hội trường A", List.of(hall(DAY.plusDays(5)), report()));

        Optional<List<InheritedPart>> fresh = carried(amended, parts, CULTURE);

        assertThat(fresh).hasValue(List.of());
        assertThat(parts).filteredOn(InheritedPart::waits).hasSize(1);
        InheritedPartSummary waiting = parts.get(3).summary("");
        assertThat(waiting.words()).contains("ngày 01 tháng 12");
        assertThat(waiting.parentWords()).contains("ngày 06 tháng 12");
    }

    @Test
    @Tag("SUB-2")
    void aUnitWhosePartsDidNotChangeIsNotTouched() {
        PlanDraft amended = plan("Hội trường A", List.of(hall(DAY.plusDays(5)), report()));

        assertThat(carried(amended, parts(OFFICE), OFFICE)).isEmpty();
        assertThat(ChangesAbove.touches(PlanChanges.of(parent, amended), OFFICE))
                .isFalse();
        assertThat(ChangesAbove.touches(PlanChanges.of(parent, amended), CULTURE))
                .isTrue();
    }

    @Test
    @Tag("SUB-2")
    void newWorkAboveIsANewPartAndWorkThatGoesIsShownAsGone() {
        List<InheritedPart> culture = parts(CULTURE);
        List<InheritedPart> office = parts(OFFICE);
        PlanAssignment moved = new PlanAssignment("Văn phòng", OFFICE, "Trang trí hội trường", List.of(), DAY);
        PlanDraft amended = plan("Hội trường A", List.of(moved, report()));

        carried(amended, culture, CULTURE);
        List<InheritedPart> fresh = carried(amended, office, OFFICE).orElseThrow();

        assertThat(culture.get(3).summary("").parentWords()).isNull();
        assertThat(fresh).singleElement().satisfies(part -> {
            assertThat(part.words()).isNull();
            assertThat(part.parentWords()).startsWith("- Trang trí hội trường");
        });
    }

    @Test
    @Tag("SUB-2")
    void whatIsTakenOverReadsAsAboveAndWhatIsLeftStays() {
        InheritedPart taken = part(InheritedKind.VENUE, "Hội trường A");
        taken.reads("Nhà văn hóa B");
        InheritedPart left = part(InheritedKind.VENUE, "Hội trường A");
        left.reads("Nhà văn hóa B");

        PlanDraft next = TakeOver.of(parent, taken, parent.time());
        taken.decide(InheritedDecision.TAKEN, "Lê Văn Thử", NOW);
        left.decide(InheritedDecision.LEFT, "Lê Văn Thử", NOW);

        assertThat(next.text().venue()).isEqualTo("Nhà văn hóa B");
        assertThat(taken.waits()).isFalse();
        assertThat(left.summary("tại Hội trường A").status()).isEqualTo(InheritedStatus.AS_INHERITED);
        assertThatThrownBy(() -> left.decide(InheritedDecision.TAKEN, "Lê Văn Thử", NOW))
                .hasMessageContaining("NOTHING_TO_DECIDE");
    }

    @Test
    @Tag("SUB-2")
    void aTaskIsTakenOverInItsPlace() {
        PlanDraft subPlan =
                parent.saying(parent.text().with(Inheritance.sections(parent, CULTURE), null, List.of(), List.of()));
        List<InheritedPart> parts = parts(CULTURE);
        carried(plan("Hội trường A", List.of(hall(DAY.plusDays(5)))), parts, CULTURE);

        PlanDraft next = TakeOver.of(subPlan, parts.get(3), parent.time());

        assertThat(next.text().sections().get(2).text())
                .isEqualTo("- Trang trí hội trường (thời hạn: ngày 06 tháng 12 năm 2026).");
    }

    private Optional<List<InheritedPart>> carried(PlanDraft amended, List<InheritedPart> parts, UnitId unit) {
        return new ChangesAbove(amended, PlanChanges.of(parent, amended), unit).carriedTo(parts, SUB_PLAN);
    }

    private List<InheritedPart> parts(UnitId unit) {
        return Inheritance.of(parent, unit).stream()
                .map(above -> new InheritedPart(SUB_PLAN, 1, above, above.words()))
                .toList();
    }

    private static InheritedPart part(InheritedKind kind, String words) {
        return new InheritedPart(SUB_PLAN, 1, new InheritedWords(kind, "Phần", words), words);
    }

    private static PlanAssignment hall(LocalDate deadline) {
        return new PlanAssignment("Phòng Văn hóa", CULTURE, "Trang trí hội trường", List.of(), deadline);
    }

    private static PlanAssignment report() {
        return new PlanAssignment("Văn phòng", OFFICE, "Dự thảo báo cáo", List.of(), null);
    }

    private static PlanDraft plan(String venue, List<PlanAssignment> tasks) {
        PlanText text = new PlanText(
                "Kế hoạch",
                "Tổng kết phong trào",
                List.of(),
                null,
                List.of(
                        new PlanSection(1, "I", "MỤC ĐÍCH, YÊU CẦU", ""),
                        new PlanSection(2, "1", "Mục đích", "Đánh giá kết quả."),
                        new PlanSection(1, "II", "NỘI DUNG", "Theo chương trình.")),
                null,
                venue,
                List.of(),
                tasks,
                List.of(),
                new PlanSigner(null, null, null));
        return new PlanDraft(
                new UnitId("ubnd"),
                new PlanLetterhead(null, "UBND phường", null, null, null),
                text,
                new PlanTime("Trung tuần tháng 12", null, null),
                List.of());
    }
}
