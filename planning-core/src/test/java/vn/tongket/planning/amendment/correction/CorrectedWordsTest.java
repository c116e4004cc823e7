package vn.tongket.planning.amendment.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.amendment.AmendmentError;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

class CorrectedWordsTest {

    private final PlanDraft draft = new PlanDraft(
            null,
            new PlanLetterhead(null, "Ủy ban nhân dân phường", "Sông Lam", null, null),
            new PlanText(
                    "Kế hoạch",
                    "Tổng kết phong trào",
                    List.of("Luật Thi đua"),
                    null,
                    List.of(new PlanSection(1, "I", "MỤC ĐÍCH", "Đánh giá kết qủa phong trào.")),
                    null,
                    "Hội trường A",
                    List.of("Đại diện các khóm"),
                    List.of(),
                    List.of("Lưu: VT"),
                    new PlanSigner("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Thử")),
            new PlanTime("ngày 10/12/2026", null, null),
            List.of());

    @Test
    @Tag("AMD-9")
    void putsTheRightWordsWhereTheWrongOnesStandAndTouchesNothingElse() {
        PlanDraft corrected = corrected("kết qủa", "kết quả");

        assertThat(corrected.text().sections().get(0).text()).isEqualTo("Đánh giá kết quả phong trào.");
        assertThat(corrected.text().title()).isEqualTo(draft.text().title());
        assertThat(corrected.text().signer()).isEqualTo(draft.text().signer());
    }

    @Test
    @Tag("AMD-9")
    void refusesWordsThatThePlanDoesNotSay() {
        assertRefused("kết quả cao", AmendmentError.MISPRINT_NOT_FOUND);
    }

    @Test
    @Tag("AMD-9")
    void refusesWhatIsContent() {
        assertRefused("Hội trường A", AmendmentError.CONTENT_IS_NOT_CORRECTED);
        assertRefused("10/12", AmendmentError.CONTENT_IS_NOT_CORRECTED);
        assertRefused("các khóm", AmendmentError.CONTENT_IS_NOT_CORRECTED);
    }

    private PlanDraft corrected(String wrong, String right) {
        return CorrectedWords.of(draft, List.of(new Misprint(wrong, right)));
    }

    private void assertRefused(String wrong, AmendmentError code) {
        assertThatThrownBy(() -> corrected(wrong, "khác"))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
