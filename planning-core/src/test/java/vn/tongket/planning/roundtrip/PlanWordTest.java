package vn.tongket.planning.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.planning.binding.PlanBinding;
import vn.tongket.planning.comparison.ChangeKind;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.comparison.PlanComparison;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.RandomPlans;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;

class PlanWordTest {

    private static final PlanId PLAN = new PlanId("ke-hoach-1");

    static Stream<Long> seeds() {
        return RandomPlans.seeds(200);
    }

    static Stream<Long> fewSeeds() {
        return RandomPlans.seeds(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("RTR-1")
    @Tag("RTR-2")
    void anyPlanComesBackAsItWas(long seed) {
        PlanDraft draft = PlanBinding.bound(new RandomPlans(seed).draft());

        byte[] file = written(draft);
        WordOrigin origin = PlanWord.origin(file).orElseThrow();

        assertThat(origin.plan()).isEqualTo(PLAN);
        assertThat(origin.version()).isEqualTo(7);
        assertThat(origin.draft().text()).isEqualTo(draft.text());
        assertThat(PlanWord.read(file, origin.draft()).orElseThrow().text()).isEqualTo(draft.text());
        assertThat(PlanWord.read(file, draft)).contains(draft);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    @Tag("RTR-3")
    void whatWasWrittenInTheFileIsReadFromItsParagraphs(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        PlanDraft draft = PlanBinding.bound(plans.draft());
        EditedWord word = EditedWord.of(written(draft));
        String old = word.aSentence(plans);
        String other = old + " Viết thêm một ý.";
        word.replace(old, other);
        word.insertAfter(other, "Đoạn viết thêm trong Word " + seed + ".");

        PlanDraft read = PlanWord.read(word.bytes(), draft).orElseThrow();

        List<PlanChange> changes = PlanComparison.of(draft, read).stream()
                .filter(change -> change.part().stream() == PlanPart.PARAGRAPH)
                .toList();
        assertThat(changes).extracting(PlanChange::newWords).anyMatch(words -> words.contains(other));
        assertThat(changes)
                .filteredOn(change -> change.kind() == ChangeKind.ADDED)
                .extracting(PlanChange::newWords)
                .contains("Đoạn viết thêm trong Word " + seed + ".");
        assertThat(changes).hasSize(2);
    }

    @Test
    @Tag("RTR-3")
    void everyPartOfTheSheetIsReadBack() {
        PlanDraft draft = PlanBinding.bound(SampleWord.draft());
        EditedWord word = EditedWord.of(written(draft));
        word.replace("Tổng kết công tác bầu cử", "Tổng kết công tác bầu cử năm 2026");
        word.replace("Căn cứ Luật Bầu cử;", "Căn cứ Luật Bầu cử sửa đổi;");
        word.replace("- Lưu: VT.", "- Lưu: VT, NV.");
        word.replace("Trần Thị Mẫu", "Lê Văn Mẫu");
        word.replace("1. Địa điểm: Hội trường phường.", "1. Địa điểm: Nhà văn hóa.");
        word.replace("- Trưởng các ban;", "- Trưởng, phó các ban;");

        PlanDraft read = PlanWord.read(word.bytes(), draft).orElseThrow();

        assertThat(PlanComparison.of(draft, read))
                .extracting(PlanChange::part, PlanChange::newWords)
                .containsExactly(
                        tuple(PlanPart.TITLE, "Tổng kết công tác bầu cử năm 2026"),
                        tuple(PlanPart.BASIS, "Luật Bầu cử sửa đổi"),
                        tuple(PlanPart.PARAGRAPH, "Nhà văn hóa."),
                        tuple(PlanPart.PARAGRAPH, "- Trưởng, phó các ban;"),
                        tuple(PlanPart.VENUE, "Nhà văn hóa"),
                        tuple(PlanPart.ATTENDEE, "Trưởng, phó các ban"),
                        tuple(PlanPart.RECIPIENT, "Lưu: VT, NV"),
                        tuple(PlanPart.SIGNER, "Lê Văn Mẫu"));
    }

    @Test
    @Tag("RTR-3")
    void whatWasTakenOutOfTheFileIsRemoved() {
        PlanDraft draft = PlanBinding.bound(SampleWord.draft());
        EditedWord word = EditedWord.of(written(draft));
        word.remove("- Trưởng các ban;");
        word.remove("Căn cứ Kế hoạch số 07/KH-UBBC.");

        PlanDraft read = PlanWord.read(word.bytes(), draft).orElseThrow();

        assertThat(read.text().attendees()).containsExactly("Thường trực Đảng ủy");
        assertThat(read.text().legalBases()).containsExactly("Luật Bầu cử");
    }

    private static byte[] written(PlanDraft draft) {
        return PlanWord.write(new PrintedBase(draft).paper(), new WordOrigin(PLAN, 7, draft));
    }
}
