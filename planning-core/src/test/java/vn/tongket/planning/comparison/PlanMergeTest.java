package vn.tongket.planning.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.planning.plan.PlanDraft;

@Tag("CMP-5")
class PlanMergeTest {

    static Stream<Long> seeds() {
        return RandomPlans.seeds(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoeverChangedAloneIsRight(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        PlanDraft base = plans.draft();
        PlanDraft edited = plans.edited(base);

        assertThat(PlanMerge.of(base, edited, base)).isEqualTo(new PlanMerge(edited, List.of()));
        assertThat(PlanMerge.of(base, base, edited)).isEqualTo(new PlanMerge(edited, List.of()));
        assertThat(PlanMerge.of(base, edited, edited)).isEqualTo(new PlanMerge(edited, List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineThatEitherWroteIsLost(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        PlanDraft base = plans.draft();
        PlanDraft mine = plans.edited(base);
        PlanDraft theirs = plans.edited(base);
        PlanMerge merge = PlanMerge.of(base, mine, theirs);

        List<String> found = words(merge.draft());
        List<String> told = merge.conflicts().stream().map(PlanConflict::theirs).toList();
        for (PlanDraft side : List.of(mine, theirs)) {
            List<String> written = words(side).stream()
                    .filter(line -> !words(base).contains(line))
                    .toList();
            assertThat(written).allMatch(line -> found.contains(line) || told.contains(line));
        }
    }

    @Test
    void changesInDifferentLinesAreJoined() {
        PlanDraft base = SampleDraft.of("I. Nội dung|Câu một của mục.|Câu hai của mục.");
        PlanDraft mine = SampleDraft.of("I. Nội dung|Câu một của mục, đã sửa.|Câu hai của mục.");
        PlanDraft theirs = SampleDraft.of("I. Nội dung|Câu một của mục.|Câu hai của mục.|Câu ba.");

        PlanMerge merge = PlanMerge.of(base, mine, theirs);

        assertThat(merge.clean()).isTrue();
        assertThat(merge.draft())
                .isEqualTo(SampleDraft.of("I. Nội dung|Câu một của mục, đã sửa.|Câu hai của mục.|Câu ba."));
    }

    @Test
    void aLineThatBothChangedIsKeptTwiceAndTold() {
        PlanDraft base = SampleDraft.of("I. Nội dung|Họp lúc tám giờ sáng.");
        PlanDraft mine = SampleDraft.of("I. Nội dung|Họp lúc chín giờ sáng.");
        PlanDraft theirs = SampleDraft.of("I. Nội dung|Họp lúc mười giờ sáng.");

        PlanMerge merge = PlanMerge.of(base, mine, theirs);

        assertThat(merge.draft())
                .isEqualTo(SampleDraft.of("I. Nội dung|Họp lúc chín giờ sáng.|Họp lúc mười giờ sáng."));
        assertThat(merge.conflicts())
                .extracting(PlanConflict::base, PlanConflict::mine, PlanConflict::theirs)
                .containsExactly(tuple("Họp lúc tám giờ sáng.", "Họp lúc chín giờ sáng.", "Họp lúc mười giờ sáng."));
        assertThat(PlanMerge.of(base, mine, theirs, PlanMerge.Side.THEIRS).draft())
                .isEqualTo(theirs);
    }

    private static List<String> words(PlanDraft draft) {
        Map<PlanPart, List<PlanLine>> lines = PlanSheet.of(draft).lines();
        return lines.values().stream()
                .flatMap(List::stream)
                .map(PlanLine::words)
                .toList();
    }
}
