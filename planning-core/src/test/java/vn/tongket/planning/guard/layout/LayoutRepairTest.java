package vn.tongket.planning.guard.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanDraft;

/** One click puts right what nobody has to decide, and nothing else. */
@Tag("GRD-15")
class LayoutRepairTest {

    @Test
    void addsTheClosingMark() {
        DraftUnderTest plan = new DraftUnderTest();
        plan.closing = "Trên đây là Kế hoạch.";

        assertThat(repaired(plan).text().closing()).isEqualTo("Trên đây là Kế hoạch./.");
    }

    @Test
    void putsTheSignerLinesInOrder() {
        DraftUnderTest plan = new DraftUnderTest();
        plan.authority = "KT. CHỦ TỊCH / TM. ỦY BAN BẦU CỬ";

        assertThat(repaired(plan).text().signer().authority()).isEqualTo("TM. ỦY BAN BẦU CỬ / KT. CHỦ TỊCH");
    }

    @Test
    void setsTheZerosOfANumberAndOfADate() {
        DraftUnderTest plan = new DraftUnderTest();
        plan.number = "7 /KH-UBBC";
        plan.opening = "Họp ngày 8 tháng 06 năm 2026.\nNgày mai.";

        PlanDraft repaired = repaired(plan);

        assertThat(repaired.letterhead().number()).isEqualTo("07/KH-UBBC");
        assertThat(repaired.text().opening()).isEqualTo("Họp ngày 08 tháng 6 năm 2026.\nNgày mai.");
    }

    @Test
    void addsTheFileAndSeparatesRecipients() {
        DraftUnderTest plan = new DraftUnderTest();
        plan.recipients = List.of("Như trên; các phòng;");

        assertThat(repaired(plan).text().recipients()).containsExactly("Như trên", "các phòng", "Lưu: VT");
    }

    @Test
    void writesTheNameOfTheSignerPlainly() {
        DraftUnderTest plan = new DraftUnderTest();
        plan.signerName = "ThS. TRẦN THỊ MẪU";

        assertThat(repaired(plan).text().signer().name()).isEqualTo("Trần Thị Mẫu");
    }

    @Test
    void leavesToAPersonWhatHasToBeDecided() {
        DraftUnderTest plan = new DraftUnderTest();
        plan.place = "";
        PlanDraft draft = plan.draft();
        PlanFinding finding = LayoutGuard.check(draft).get(0);

        assertThat(LayoutRepair.mechanical(finding)).isFalse();
        assertThat(LayoutRepair.repaired(draft, finding)).isSameAs(draft);
    }

    private static PlanDraft repaired(DraftUnderTest plan) {
        PlanDraft draft = plan.draft();
        for (int round = 0; round < 10; round++) {
            PlanDraft before = draft;
            draft = LayoutGuard.check(before).stream()
                    .filter(LayoutRepair::mechanical)
                    .findFirst()
                    .map(finding -> LayoutRepair.repaired(before, finding))
                    .orElse(before);
        }
        assertThat(LayoutGuard.check(draft)).isEmpty();
        return draft;
    }
}
