package vn.tongket.planning.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.guard.layout.DraftUnderTest;
import vn.tongket.planning.guard.layout.LayoutRepair;
import vn.tongket.planning.law.LegalEntry;
import vn.tongket.planning.law.LegalKind;
import vn.tongket.planning.law.LegalRegisterService;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanFlowService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class PlanGuardIT {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private PlanGuardService guard;

    @Inject
    private PlanService plans;

    @Inject
    private PlanFlowService flow;

    @Inject
    private LegalRegisterService laws;

    @Inject
    private TestOffice office;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Inject
    private Acting.AsLeader asLeader;

    private UnitId issuer;

    @BeforeEach
    void openOffice() {
        issuer = office.unit("Ủy ban bầu cử", "UBBC", null);
        office.grant(Role.PLANNER, issuer);
        office.grant(Role.LEADER, issuer);
    }

    @AfterEach
    void asBefore() throws Exception {
        asLeader.call(() -> become(GuardStrictness.REASON));
    }

    @Test
    @Tag("GRD-17")
    void anErrorAsksForAReasonWhichIsKeptWithTheNameOfWhoGaveIt() throws Exception {
        PlanId plan = asPlanner.call(() -> drafted(withoutSigner()));

        assertThatThrownBy(() -> asPlanner.call(() -> reasonFor(plan, " "))).hasStackTraceContaining("REASON_MISSING");
        asPlanner.call(() -> reasonFor(plan, "Chưa phân công người ký"));
        asPlanner.call(() -> flow.submit(plan, "Chưa phân công người ký", null));

        assertThat(asPlanner.call(() -> guard.overrides(plan)))
                .singleElement()
                .satisfies(passed -> assertThat(passed.reason()).isEqualTo("Chưa phân công người ký"));
    }

    /** Whoever calls, and not only the page. */
    @Test
    @Tag("GRD-17")
    void aStepAgainstTheDecreeIsRefusedWithoutAReason() throws Exception {
        DraftUnderTest turned = new DraftUnderTest();
        turned.authority = "KT. CHỦ TỊCH / TM. ỦY BAN BẦU CỬ";
        PlanId plan = asPlanner.call(() -> drafted(turned));

        assertThatThrownBy(() -> asPlanner.call(() -> flow.submit(plan, " ", null)))
                .hasStackTraceContaining("REASON_MISSING");
        assertThat(asPlanner.call(() -> plans.get(plan)).status()).isEqualTo(PlanStatus.DRAFT);
        asPlanner.call(() -> flow.submit(plan, "Theo mẫu của cấp trên", null));

        assertThat(asLeader.call(() -> flow.approve(plan, null, null)).status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    @Tag("GRD-17")
    void anErrorBlocksWhereTheOfficeHasDecidedSo() throws Exception {
        PlanId plan = asPlanner.call(() -> drafted(withoutSigner()));
        asLeader.call(() -> become(GuardStrictness.BLOCK));

        assertThatThrownBy(() -> asPlanner.call(() -> flow.submit(plan, "Vẫn trình", null)))
                .hasStackTraceContaining("BLOCKED");
        assertThat(asPlanner.call(() -> plans.get(plan)).status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    @Tag("GRD-15")
    void aRepairIsStoredAndTheSameOneIsRefusedAfterwards() throws Exception {
        DraftUnderTest open = new DraftUnderTest();
        open.closing = "Trên đây là Kế hoạch.";
        PlanId plan = asPlanner.call(() -> drafted(open));
        PlanFinding finding = asPlanner.call(() -> guard.findings(plan)).stream()
                .filter(LayoutRepair::mechanical)
                .findFirst()
                .orElseThrow();

        asPlanner.call(() -> guard.repair(plan, finding, null));

        assertThat(asPlanner.call(() -> plans.get(plan)).text().closing()).endsWith("./.");
        assertThatThrownBy(() -> asPlanner.call(() -> guard.repair(plan, finding, null)))
                .hasStackTraceContaining("NOT_FOUND");
    }

    @Test
    @Tag("GRD-16")
    @Tag("LAW-5")
    void aBasisThatExpiresMeanwhileIsToldAtTheNextStep() throws Exception {
        String number = System.nanoTime() % 90_000 + 10_000 + "/2020/NĐ-CP";
        DraftUnderTest citing = new DraftUnderTest();
        citing.bases = List.of("Nghị định số " + number + " ngày 05 tháng 3 năm 2020 của Chính phủ về thử nghiệm");
        PlanId plan = asPlanner.call(() -> drafted(citing));
        String law = asPlanner.call(() -> laws.add(decree(number, null)).id());
        asPlanner.call(() -> flow.submit(plan, null, null));
        asPlanner.call(() -> laws.change(law, decree(number, LocalDate.of(2024, 1, 1)), null));

        assertThat(asLeader.call(() -> guard.findings(plan)))
                .extracting(PlanFinding::rule)
                .contains(GuardRule.BASIS_EXPIRED);
        assertThat(asLeader.call(() -> laws.history(law))).hasSize(2);
    }

    private Void reasonFor(PlanId plan, String reason) {
        guard.requireReason(plan, reason, VIETNAMESE);
        return null;
    }

    private GuardStrictness become(GuardStrictness strictness) {
        guard.become(strictness);
        return strictness;
    }

    private PlanId drafted(DraftUnderTest sample) {
        PlanDraft draft = sample.draft();
        return plans.draft(new PlanDraft(issuer, draft.letterhead(), draft.text(), draft.time(), List.of()))
                .id();
    }

    private static DraftUnderTest withoutSigner() {
        DraftUnderTest draft = new DraftUnderTest();
        draft.signerName = null;
        return draft;
    }

    private static LegalEntry decree(String number, LocalDate until) {
        LocalDate day = LocalDate.of(2020, 3, 5);
        return new LegalEntry(
                LegalKind.DECREE,
                number,
                "Về thử nghiệm",
                "Chính phủ",
                day,
                day,
                until,
                null,
                null,
                "Văn bản thử nghiệm");
    }
}
