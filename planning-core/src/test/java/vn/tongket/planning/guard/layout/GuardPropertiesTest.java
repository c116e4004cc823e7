package vn.tongket.planning.guard.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanDraft;

/** What holds for the guard and its repairs whatever a draft says. */
class GuardPropertiesTest {

    private static final int DRAFTS = 150;

    @RepeatedTest(5)
    @Tag("GRD-14")
    void noDraftMakesTheGuardFail(RepetitionInfo repetition) {
        OddDrafts drafts = new OddDrafts(repetition.getCurrentRepetition());
        for (int i = 0; i < DRAFTS; i++) {
            PlanDraft draft = drafts.next().draft();

            assertThatCode(() -> LayoutGuard.check(draft).forEach(finding -> finding.text(Locale.ENGLISH)))
                    .as("seed %d, draft %d: %s", repetition.getCurrentRepetition(), i, draft)
                    .doesNotThrowAnyException();
        }
    }

    @RepeatedTest(5)
    @Tag("GRD-15")
    void aRepairEndsItsFindingWhateverTheDraftSays(RepetitionInfo repetition) {
        int seed = 100 + repetition.getCurrentRepetition();
        OddDrafts drafts = new OddDrafts(seed);
        for (int i = 0; i < DRAFTS; i++) {
            PlanDraft draft = drafts.next().draft();
            for (PlanFinding finding : LayoutGuard.check(draft)) {
                if (LayoutRepair.mechanical(finding)) {
                    assertThat(LayoutGuard.check(LayoutRepair.repaired(draft, finding)))
                            .as("seed %d, draft %d: %s", seed, i, draft)
                            .doesNotContain(finding);
                }
            }
        }
    }
}
