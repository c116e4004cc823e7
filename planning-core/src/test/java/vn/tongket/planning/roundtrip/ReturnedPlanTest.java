package vn.tongket.planning.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanConflict;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.document.docx.DocxWriter;
import vn.tongket.planning.extraction.Samples;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanStatus;

class ReturnedPlanTest {

    private final PlanDraft base = PlanBinding.bound(SampleWord.draft());

    @Test
    @Tag("RTR-4")
    void aFileWithoutMarksIsReadByItsForm() {
        EditedWord word = EditedWord.of(new DocxWriter(new PrintedBase(base).paper()).bytes());
        word.replace("- Trưởng các ban;", "- Trưởng, phó các ban;");

        PlanDraft read = UnmarkedReading.of(
                Samples.read(word.bytes()), Samples.read(new DocxWriter(new PrintedBase(base).paper()).bytes()), base);

        assertThat(PlanWord.read(word.bytes(), base)).isEmpty();
        assertThat(ReturnComparison.of(stored(base), base, read, ReturnSource.UNMARKED)
                        .proposals())
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.change().newWords()).isEqualTo("- Trưởng, phó các ban;");
                    assertThat(proposal.data()).extracting(PlanChange::newWords).containsExactly("Trưởng, phó các ban");
                });
    }

    @Test
    @Tag("RTR-5")
    void whatWasChangedHereMeanwhileIsNotUndone() {
        PlanDraft present = saying("- Thường trực Đảng ủy;", "- Thường trực Đảng ủy phường;");
        PlanDraft returned = saying("- Trưởng các ban;", "- Trưởng, phó các ban;");

        ReturnedPlan proposed = ReturnComparison.of(stored(present), base, returned, ReturnSource.MARKED);

        assertThat(proposed.conflicts()).isEmpty();
        assertThat(proposed.proposals())
                .extracting(proposal -> proposal.change().newWords())
                .containsExactly("- Trưởng, phó các ban;");
        assertThat(proposed.accepting(
                                Set.of(proposed.proposals().get(0).change().id()))
                        .text()
                        .attendees())
                .containsExactly("Thường trực Đảng ủy phường", "Trưởng, phó các ban");
        assertThat(proposed.accepting(Set.of())).isEqualTo(present);
    }

    @Test
    @Tag("RTR-5")
    void whatBothChangedIsTold() {
        PlanDraft present = saying("- Trưởng các ban;", "- Trưởng ban và phó ban;");
        PlanDraft returned = saying("- Trưởng các ban;", "- Trưởng các ban, ngành;");

        ReturnedPlan proposed = ReturnComparison.of(stored(present), base, returned, ReturnSource.MARKED);

        assertThat(proposed.conflicts())
                .extracting(PlanConflict::mine, PlanConflict::theirs)
                .containsExactly(tuple("- Trưởng ban và phó ban;", "- Trưởng các ban, ngành;"));
    }

    private PlanDraft saying(String old, String words) {
        List<PlanLine> lines = PlanSheet.of(base).lines(PlanPart.PARAGRAPH).stream()
                .map(line -> line.words().equals(old) ? new PlanLine.Words(line.part(), words) : line)
                .toList();
        return PlanBinding.bound(
                PlanSheet.of(base).with(PlanPart.PARAGRAPH, lines).draft(), base);
    }

    static PlanDetail stored(PlanDraft draft) {
        return new PlanDetail(
                new PlanId("ke-hoach-1"),
                8,
                PlanStatus.DRAFT,
                null,
                null,
                null,
                null,
                draft.letterhead(),
                draft.text(),
                draft.time(),
                draft.warnings(),
                Set.of());
    }
}
