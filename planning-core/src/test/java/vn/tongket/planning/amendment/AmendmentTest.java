package vn.tongket.planning.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.amendment.change.PlanChanges;
import vn.tongket.planning.amendment.correction.CorrectionOrder;
import vn.tongket.planning.amendment.correction.Misprint;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.guard.layout.LayoutGuard;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanHeader;

class AmendmentTest {

    private static final PersonId WRITER = new PersonId("nguoi-soan");
    private static final PersonId LEADER = new PersonId("lanh-dao");
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final PlanDetail plan = SampleDrafts.issued(SampleDrafts.of(new UnitId("ubnd"), List.of()));
    private final PlanDraft later = SampleDrafts.at(plan.draft(), SampleDrafts.START.plusSeconds(3_600));

    @Test
    @Tag("AMD-1")
    void isSubmittedApprovedByAnotherAndIssuedInThatOrder() {
        Amendment paper = paper(AmendmentKind.AMENDMENT);
        assertRefused(() -> issue(paper), AmendmentError.NOT_IN_THIS_STATE);

        paper.submit(WRITER, NOW);
        assertRefused(() -> paper.approve(WRITER, NOW), AmendmentError.APPROVED_BY_SUBMITTER);
        assertRefused(() -> issue(paper), AmendmentError.NOT_IN_THIS_STATE);
        paper.approve(LEADER, NOW);
        issue(paper);

        assertThat(paper.status()).isEqualTo(AmendmentStatus.ISSUED);
        assertThat(paper.inEffect()).isTrue();
        assertThat(paper.detail(Set.of()).source()).isEqualTo("Kế hoạch số 05/KH-UBND");
    }

    @Test
    @Tag("AMD-2")
    void isRefusedOverAPlanThatChangedSince() {
        Amendment paper = paper(AmendmentKind.AMENDMENT);

        paper.requireUnchanged(plan);
        assertRefused(() -> paper.requireUnchanged(SampleDrafts.issued(later)), AmendmentError.PLAN_CHANGED_SINCE);
    }

    @Test
    @Tag("AMD-7")
    void whatIsInEffectIsNotDropped() {
        Amendment waiting = paper(AmendmentKind.AMENDMENT);
        waiting.drop(NOW);
        assertThat(waiting.status()).isEqualTo(AmendmentStatus.DROPPED);

        Amendment notice = paper(AmendmentKind.NOTICE);
        notice.applied(NOW);
        assertRefused(() -> notice.drop(NOW), AmendmentError.ALREADY_IN_EFFECT);
    }

    @Test
    @Tag("AMD-6")
    void keepsWhatThePlanSaidAndWhatItSaysNow() {
        AmendmentDetail detail = paper(AmendmentKind.AMENDMENT).detail(Set.of());

        assertThat(detail.before()).isEqualTo(plan.draft());
        assertThat(detail.after()).isEqualTo(later);
        assertThat(detail.planNumber()).isEqualTo("03/KH-UBND");
    }

    @Test
    void saysOldAndNewWordsInThePaper() {
        AmendmentText text = paper(AmendmentKind.AMENDMENT).detail(Set.of()).text();

        assertThat(text.title())
                .isEqualTo("Điều chỉnh, bổ sung Kế hoạch số 03/KH-UBND ngày 20 tháng 11 năm 2026 của"
                        + " Ủy ban nhân dân phường Sông Lam");
        assertThat(text.body())
                .contains("1. Thời gian: trước là “07 giờ 30 phút, ngày 10 tháng 12 năm 2026”;")
                .endsWith("./.");
    }

    @Test
    @Tag("AMD-8")
    void aReplacingPlanSaysWhatItReplaces() {
        PlanDraft next = new AmendmentWording(plan).replacing(later);

        assertThat(next.text().closing())
                .startsWith("Kế hoạch này thay thế Kế hoạch số 03/KH-UBND ngày 20 tháng 11 năm 2026 của")
                .endsWith("Trên đây là Kế hoạch./.");
    }

    @ParameterizedTest
    @EnumSource(
            value = AmendmentKind.class,
            names = {"AMENDMENT", "NOTICE", "REPLACEMENT"})
    @Tag("AMD-10")
    void asItIsDraftedHasNoErrorOfLayout(AmendmentKind kind) {
        assertThat(errors(paper(kind))).isEmpty();
    }

    @Test
    @Tag("AMD-9")
    @Tag("AMD-10")
    void aLetterOfCorrectionSaysWrongAndRightWordsAndIsWrittenAsALetter() {
        CorrectionOrder order = new CorrectionOrder(
                "VP", List.of(new Misprint("MỤC ĐÍCH, YÊU CẦU", "MỤC ĐÍCH - YÊU CẦU")), "ban hành thiếu phụ lục");
        AmendmentText text = new CorrectionWording(plan).of(order);
        Amendment letter = Amendment.draft(plan, plan.draft(), AmendmentKind.CORRECTION, text, WRITER, NOW)
                .about("VP");

        assertThat(text.body())
                .contains("1. Đã in: “MỤC ĐÍCH, YÊU CẦU”; nay sửa là: “MỤC ĐÍCH - YÊU CẦU”.")
                .contains("2. Về thủ tục ban hành: ban hành thiếu phụ lục.")
                .endsWith("./.");
        OfficialDocument paper = AmendmentPaper.of(letter.detail(Set.of()), header(), "UBND");
        assertThat(paper.header().number().symbol()).isEqualTo("UBND-VP");
        assertThat(paper.title().typeName()).isEmpty();
        assertThat(paper.title().letterSubject()).startsWith("V/v đính chính Kế hoạch số 03/KH-UBND");
        assertThat(paper.title().addressees()).containsExactly("Các cơ quan, đơn vị, cá nhân đã nhận văn bản");
        assertThat(errors(letter)).isEmpty();
    }

    private static List<PlanFinding> errors(Amendment paper) {
        return LayoutGuard.check(AmendmentPaper.leaving(paper.detail(Set.of()))).stream()
                .filter(PlanFinding::error)
                .toList();
    }

    private PlanHeader header() {
        return new PlanHeader(
                plan.id(),
                plan.issuer(),
                "UBND tỉnh Lam Giang",
                "Ủy ban nhân dân phường Sông Lam",
                plan.number(),
                plan.issueDate(),
                plan.text().title(),
                plan.status(),
                null,
                null,
                null,
                "Sông Lam",
                null,
                null,
                null);
    }

    private Amendment paper(AmendmentKind kind) {
        AmendmentText text = new AmendmentWording(plan).of(kind, PlanChanges.of(plan.draft(), later));
        return Amendment.draft(plan, later, kind, text, WRITER, NOW);
    }

    private static void issue(Amendment paper) {
        paper.issue("05/KH-UBND", LocalDate.of(2026, 11, 22), NOW);
    }

    private static void assertRefused(ThrowingCallable step, AmendmentError code) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
