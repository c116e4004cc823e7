package vn.tongket.planning.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.planning.plan.PlanDraft;

class PlanComparisonTest {

    static Stream<Long> seeds() {
        return RandomPlans.seeds(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("CMP-2")
    void allChangesGiveTheSecondVersionAndNoneTheFirst(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        PlanDraft before = plans.draft();
        PlanDraft after = plans.edited(before);
        List<PlanChange> changes = PlanComparison.of(before, after);

        assertThat(PlanComparison.applying(before, changes)).isEqualTo(after);
        assertThat(PlanComparison.applying(before, List.of())).isEqualTo(before);
        assertThat(changes).extracting(PlanChange::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("CMP-2")
    void twoPlansThatHaveNothingInCommonAreComparedToo(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        PlanDraft before = plans.draft();
        PlanDraft after = plans.draft();

        assertThat(PlanComparison.applying(before, PlanComparison.of(before, after)))
                .isEqualTo(after);
    }

    @Test
    @Tag("CMP-1")
    void onlyWhatDiffersIsToldWithItsPlace() {
        PlanDraft before = SampleDraft.of("I. Nội dung|Câu một của mục này.|Câu hai của mục này.");
        PlanDraft after = SampleDraft.of("I. Nội dung|Câu một của mục này.|Câu hai của mục này đã sửa.");

        assertThat(PlanComparison.of(before, after)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
            assertThat(change.place().words(Locale.forLanguageTag("vi"))).isEqualTo("Đoạn 2, mục “I. Nội dung”");
            assertThat(change.oldWords()).isEqualTo("Câu hai của mục này.");
            assertThat(change.newWords()).isEqualTo("Câu hai của mục này đã sửa.");
        });
        assertThat(PlanComparison.of(before, before)).isEmpty();
    }

    @Test
    @Tag("CMP-3")
    void aLineThatOnlyStandsElsewhereIsMoved() {
        PlanDraft before = SampleDraft.of("I. Nội dung|Câu một.|Câu hai.|Câu ba.|Câu bốn.");
        PlanDraft after = SampleDraft.of("I. Nội dung|Câu hai.|Câu ba.|Câu bốn.|Câu một.");

        assertThat(PlanComparison.of(before, after))
                .singleElement()
                .extracting(PlanChange::kind, PlanChange::newWords)
                .containsExactly(ChangeKind.MOVED, "Câu một.");
    }

    @Test
    @Tag("CMP-2")
    void whatIsNotChosenStaysAsItWas() {
        PlanDraft before = SampleDraft.of("I. Nội dung|Câu một.|Câu hai.");
        PlanDraft after = SampleDraft.of("I. Nội dung mới|Câu một.|Câu hai.|Câu ba.");
        List<PlanChange> changes = PlanComparison.of(before, after);

        PlanDraft chosen = PlanComparison.applying(
                before,
                changes.stream()
                        .filter(change -> change.kind() == ChangeKind.ADDED)
                        .toList());

        assertThat(chosen).isEqualTo(SampleDraft.of("I. Nội dung|Câu một.|Câu hai.|Câu ba."));
    }
}
