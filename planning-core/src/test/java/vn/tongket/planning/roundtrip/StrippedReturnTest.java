package vn.tongket.planning.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.binding.ReadDraft;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.RandomPlans;
import vn.tongket.planning.document.docx.DocxWriter;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.extraction.Samples;
import vn.tongket.planning.plan.PlanDraft;

/** A Word file that another program stripped of its marks and of the data it carried: what the paper shows is enough. */
@Tag("RTR-4")
class StrippedReturnTest {

    private static final Map<String, ExtractedPlan> OFFICES = Samples.offices();

    static Stream<String> offices() {
        return OFFICES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void thePaperAloneComesBackAsItWas(String office) {
        PlanDraft base = base(office);

        assertThat(returned(base, paper(base))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void oneLineWrittenInThePaperIsTheOnlyChange(String office) {
        PlanDraft base = base(office);
        EditedWord word = EditedWord.of(paper(base));
        String old = word.aSentence(new RandomPlans(office.hashCode()));
        word.replace(old, old.replaceFirst("[.;,]?$", " và thêm một việc mới."));

        List<PlanChange> text = returned(base, word.bytes()).stream()
                .filter(change -> change.part().stream() == PlanPart.PARAGRAPH)
                .toList();

        assertThat(text).as(told(text)).hasSize(1);
        assertThat(text.get(0).newWords()).contains("và thêm một việc mới");
    }

    private static PlanDraft base(String office) {
        return PlanBinding.bound(ReadDraft.of(OFFICES.get(office)));
    }

    /** Without marks and data, as another program saves it. */
    private static byte[] paper(PlanDraft base) {
        return new DocxWriter(new PrintedBase(base).paper()).bytes();
    }

    private static List<PlanChange> returned(PlanDraft base, byte[] file) {
        return PlanComparison.of(base, UnmarkedReading.of(Samples.read(file), Samples.read(paper(base)), base));
    }

    private static String told(List<PlanChange> changes) {
        return changes.stream()
                .map(change -> change.part() + ": " + change.oldWords() + " -> " + change.newWords())
                .collect(Collectors.joining("\n"));
    }
}
