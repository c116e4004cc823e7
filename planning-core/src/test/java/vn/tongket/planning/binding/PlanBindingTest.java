package vn.tongket.planning.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.comparison.RandomPlans;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;

class PlanBindingTest {

    static Stream<Long> seeds() {
        return RandomPlans.seeds(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("BND-1")
    @Tag("BND-2")
    @Tag("BND-3")
    void anyDraftIsBoundOnceAndKeepsItsWords(long seed) {
        PlanDraft draft = new RandomPlans(seed).draft();

        PlanDraft bound = PlanBinding.bound(draft);

        assertThat(unsaid(bound)).isEmpty();
        assertThat(PlanBinding.bound(bound)).isEqualTo(bound);
        assertThat(PlanBinding.bound(bound, bound)).isEqualTo(bound);
        List<String> added = new ArrayList<>(text(bound));
        text(draft).forEach(added::remove);
        assertThat(added).hasSize(text(bound).size() - text(draft).size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("BND-1")
    @Tag("BND-2")
    @Tag("BND-3")
    void anyEditLeavesTheDraftBound(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        PlanDraft before = PlanBinding.bound(plans.draft());
        PlanDraft edited = plans.edited(before);

        PlanDraft bound = PlanBinding.bound(edited, before);

        assertThat(unsaid(bound)).isEmpty();
        assertThat(PlanBinding.bound(bound, bound)).isEqualTo(bound);
        assertThat(text(bound)).containsAll(wordsWithoutData(edited, before));
    }

    @Test
    @Tag("BND-4")
    void aChangedDatumRewritesItsParagraphAndLeavesBulletAndMark() {
        PlanDraft before = BoundDraft.sample();

        PlanDraft bound = PlanBinding.bound(
                BoundDraft.attending(before, "Thường trực Đảng ủy, Hội đồng nhân dân", "Trưởng các ban"), before);

        assertThat(text(bound))
                .containsExactlyElementsOf(BoundDraft.textWith(
                        before, "- Thường trực Đảng ủy;", "- Thường trực Đảng ủy, Hội đồng nhân dân;"));
    }

    @Test
    @Tag("BND-4")
    void aRemovedDatumTakesItsParagraphAlong() {
        PlanDraft before = BoundDraft.sample();

        PlanDraft bound = PlanBinding.bound(BoundDraft.attending(before, "Trưởng các ban"), before);

        assertThat(text(bound)).isEqualTo(BoundDraft.textWithout(before, "- Thường trực Đảng ủy;"));
    }

    @Test
    @Tag("BND-5")
    void aChangedParagraphTakesItsDatumAlong() {
        PlanDraft before = BoundDraft.sample();

        PlanDraft bound = PlanBinding.bound(
                BoundDraft.saying(before, "08 giờ 00 ngày 15 tháng 6 năm 2026.", "14 giờ 00 ngày 16 tháng 6 năm 2026."),
                before);

        assertThat(bound.time().text()).isEqualTo("14 giờ 00 ngày 16 tháng 6 năm 2026");
        assertThat(bound.warnings()).isEmpty();
    }

    @Test
    @Tag("BND-5")
    void aLineAddedToAListJoinsItsData() {
        PlanDraft before = BoundDraft.sample();

        PlanDraft bound = PlanBinding.bound(
                BoundDraft.saying(before, "- Trưởng các ban.", "- Trưởng các ban;\n- Đại diện các đoàn thể."), before);

        assertThat(bound.text().attendees())
                .containsExactly("Thường trực Đảng ủy", "Trưởng các ban", "Đại diện các đoàn thể");
    }

    @Test
    @Tag("BND-5")
    void aTaskIsReadAgainWithItsDay() {
        PlanDraft before = BoundDraft.sample();

        PlanDraft bound = PlanBinding.bound(
                BoundDraft.saying(
                        before,
                        "- Chuẩn bị hội trường; phối hợp: Công an phường; hoàn thành trước ngày 10 tháng 6 năm 2026.",
                        "- Chuẩn bị hội trường và âm thanh; hoàn thành trước ngày 12 tháng 6 năm 2026."),
                before);

        assertThat(bound.text().tasks())
                .containsExactly(new PlanAssignment(
                        "Văn phòng", null, "Chuẩn bị hội trường và âm thanh.", List.of(), LocalDate.of(2026, 6, 12)));
    }

    @Test
    @Tag("BND-5")
    void aRemovedParagraphTakesItsDatumAlong() {
        PlanDraft before = BoundDraft.sample();

        PlanDraft bound = PlanBinding.bound(BoundDraft.saying(before, "- Thường trực Đảng ủy;\n", ""), before);

        assertThat(bound.text().attendees()).containsExactly("Trưởng các ban");
    }

    @Test
    @Tag("BND-6")
    @Tag("BND-8")
    void aDatumWithoutAPlaceGetsItsSectionAndSentence() {
        PlanDraft bare = BoundDraft.bare();

        assertThat(text(PlanBinding.bound(bare)))
                .containsExactly(
                        "I. Mục đích",
                        "Đánh giá kết quả.",
                        "II. Thời gian",
                        "08 giờ 00 ngày 15 tháng 6 năm 2026",
                        "III. Thành phần tham dự",
                        "- Thường trực Đảng ủy;",
                        "IV. Tổ chức thực hiện",
                        "1. Văn phòng",
                        "- Chuẩn bị hội trường; phối hợp: Công an phường; hoàn thành trước ngày 10 tháng 6 năm 2026.");
    }

    @Test
    @Tag("BND-7")
    void theParagraphIsRightWhereBothWereChanged() {
        PlanDraft before = BoundDraft.sample();
        PlanDraft both = BoundDraft.attending(
                BoundDraft.saying(before, "- Trưởng các ban.", "- Trưởng các ban, ngành."),
                "Thường trực Đảng ủy",
                "Phó ban");

        PlanDraft bound = PlanBinding.bound(both, before);

        assertThat(bound.text().attendees()).containsExactly("Thường trực Đảng ủy", "Trưởng các ban, ngành");
        assertThat(bound.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("Trưởng các ban, ngành"));
    }

    @Test
    @Tag("BND-4")
    void anotherDeadlineIsWrittenIntoTheSentence() {
        PlanDraft before = BoundDraft.sample();
        PlanAssignment task = before.text().tasks().get(0);
        PlanAssignment later = new PlanAssignment(
                task.unit(), null, task.text(), List.of("Đoàn Thanh niên"), LocalDate.of(2026, 6, 20));

        PlanDraft bound = PlanBinding.bound(before.saying(before.text().assigning(List.of(later))), before);

        assertThat(text(bound))
                .contains(
                        "- Chuẩn bị hội trường; phối hợp: Đoàn Thanh niên; hoàn thành trước ngày 20 tháng 6 năm 2026.");
    }

    @Test
    @Tag("BND-4")
    void aTaskOfAnotherUnitMovesUnderItsHeading() {
        PlanDraft before = BoundDraft.sample();
        PlanAssignment task = before.text().tasks().get(0);
        PlanAssignment other =
                new PlanAssignment("Công an phường", null, task.text(), List.of("Văn phòng"), task.deadline());

        PlanDraft bound = PlanBinding.bound(before.saying(before.text().assigning(List.of(other))), before);

        assertThat(text(bound))
                .endsWith(
                        "III. Tổ chức thực hiện",
                        "1. Công an phường",
                        "- Chuẩn bị hội trường; phối hợp: Văn phòng; hoàn thành trước ngày 10 tháng 6 năm 2026.");
    }

    private static List<String> text(PlanDraft draft) {
        return PlanSheet.of(draft).lines(PlanPart.PARAGRAPH).stream()
                .map(PlanLine::words)
                .toList();
    }

    private static List<PlanLine> data(PlanDraft draft) {
        List<PlanLine> data = new ArrayList<>();
        for (PlanPart part : List.of(PlanPart.TIME, PlanPart.VENUE, PlanPart.ATTENDEE, PlanPart.TASK)) {
            data.addAll(PlanSheet.of(draft).lines(part));
        }
        return data;
    }

    private static List<PlanLine> unsaid(PlanDraft draft) {
        Finder finder = new Finder(new BodyText(PlanSheet.of(draft).lines(PlanPart.PARAGRAPH)));
        return data(draft).stream().filter(datum -> finder.find(datum) == null).toList();
    }

    /** Paragraphs in which neither the earlier nor the edited draft has a datum; headings of data may go with them. */
    private static List<String> wordsWithoutData(PlanDraft edited, PlanDraft before) {
        List<PlanLine> data = new ArrayList<>(data(edited));
        data.addAll(data(before));
        return PlanSheet.of(edited).lines(PlanPart.PARAGRAPH).stream()
                .filter(line -> line.part() != PlanPart.HEADING)
                .map(PlanLine::words)
                .filter(words -> data.stream()
                        .noneMatch(datum -> FoldedText.of(words).contains(FoldedText.key(Finder.words(datum)))))
                .toList();
    }
}
