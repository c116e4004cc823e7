package vn.tongket.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tongket.planning.plan.SamplePlans.LEADER;
import static vn.tongket.planning.plan.SamplePlans.NOW;
import static vn.tongket.planning.plan.SamplePlans.WRITER;
import static vn.tongket.planning.plan.SamplePlans.draft;
import static vn.tongket.planning.plan.SamplePlans.issued;
import static vn.tongket.planning.plan.SamplePlans.submitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;
import vn.tongket.kernel.KernelError;

class PlanTest {

    @Test
    @Tag("PLN-1")
    void goesThroughItsStatesInOrder() {
        Plan plan = Plan.draft(draft(), null, WRITER, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);

        plan.submit(WRITER, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.SUBMITTED);
        plan.approve(LEADER, NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
        plan.issue("03/KH-UBBC", LocalDate.of(2026, 6, 8), NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.ISSUED);
        plan.complete(NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.COMPLETED);
    }

    @Test
    @Tag("PLN-1")
    void skipsNoState() {
        Plan fresh = Plan.draft(draft(), null, WRITER, NOW);

        assertRefused(() -> fresh.approve(LEADER, NOW), PlanError.NOT_SUBMITTED);
        assertRefused(() -> fresh.issue("01/KH-UBBC", LocalDate.EPOCH, NOW), PlanError.NOT_APPROVED);
        assertRefused(() -> fresh.complete(NOW), PlanError.NOT_ISSUED);
        assertRefused(() -> submitted().issue("01/KH-UBBC", LocalDate.EPOCH, NOW), PlanError.NOT_APPROVED);
        assertRefused(() -> submitted().submit(WRITER, NOW), PlanError.NOT_DRAFT);
    }

    @Test
    @Tag("PLN-1")
    void changesOnlyAsADraft() {
        Plan plan = submitted();

        assertRefused(() -> plan.replace(draft("Tên khác", null), NOW), PlanError.NOT_DRAFT);
        assertThat(plan.title()).isEqualTo(draft().text().title());
    }

    @Test
    @Tag("PLN-2")
    void isNotSubmittedWithoutContents() {
        PlanText bare = new PlanText(
                null,
                "Kế hoạch trống",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new PlanSigner(null, null, null));
        Plan plan = Plan.draft(draft().saying(bare), null, WRITER, NOW);

        assertRefused(() -> plan.submit(WRITER, NOW), PlanError.EMPTY);
    }

    @Test
    @Tag("PLN-2")
    void isNotSubmittedWhenItIsAnotherKindOfDocument() {
        PlanText text = draft().text();
        PlanText letter = new PlanText(
                "Công văn",
                text.title(),
                List.of(),
                null,
                text.sections(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                text.signer());
        Plan plan = Plan.draft(draft().saying(letter), null, WRITER, NOW);

        assertRefused(() -> plan.submit(WRITER, NOW), PlanError.NOT_A_PLAN);
    }

    @Test
    @Tag("PLN-3")
    void isNotApprovedByItsSubmitter() {
        Plan plan = submitted();

        assertRefused(() -> plan.approve(WRITER, NOW), PlanError.APPROVED_BY_SUBMITTER);
        assertThat(plan.status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    @Tag("PLN-4")
    void comesBackAsADraftWithAComment() {
        Plan plan = submitted();

        assertRefused(() -> plan.returnForRevision(" ", NOW), PlanError.COMMENT_MISSING);
        plan.returnForRevision("Bổ sung dự toán", NOW);

        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThatCode(() -> plan.replace(draft(), NOW)).doesNotThrowAnyException();
    }

    @Test
    @Tag("PLN-4")
    void isRecalledWithAReasonOnly() {
        Plan plan = issued();

        assertRefused(() -> plan.recall(null, NOW), PlanError.COMMENT_MISSING);
        plan.recall("Sai nội dung", NOW);

        assertThat(plan.status()).isEqualTo(PlanStatus.RECALLED);
    }

    @Test
    @Tag("PLN-6")
    void refusesAVersionThatIsNotTheStoredOne() {
        Plan plan = Plan.draft(draft(), null, WRITER, NOW);

        assertThatCode(() -> plan.requireVersion(null)).doesNotThrowAnyException();
        assertRefused(() -> plan.requireVersion(99L), KernelError.STALE);
    }

    @Test
    @Tag("PLN-7")
    void fixesAnApproximateTimeOnce() {
        Plan plan = issued();
        assertThat(plan.time().approximate()).isTrue();
        Instant start = Instant.parse("2026-06-18T00:30:00Z");

        assertThat(plan.allows(PlanAction.FIX_TIME)).isTrue();
        assertRefused(() -> plan.amend(at(plan, start, start.minusSeconds(1)), NOW), PlanError.ENDS_BEFORE_START);
        plan.amend(at(plan, start, start.plusSeconds(3_600)), NOW);

        assertThat(plan.header().startsAt()).isEqualTo(start);
        assertThat(plan.time().text()).startsWith("Dự kiến");
        assertThat(plan.allows(PlanAction.FIX_TIME)).isFalse();
    }

    @Test
    @Tag("PLN-7")
    void hasNoTimeToFixBeforeItIsIssued() {
        assertThat(submitted().allows(PlanAction.FIX_TIME)).isFalse();
    }

    private static PlanDraft at(Plan plan, Instant start, Instant end) {
        return plan.draft().at(new PlanTime(plan.time().text(), start, end));
    }

    private static void assertRefused(ThrowingCallable step, ErrorCode code) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
