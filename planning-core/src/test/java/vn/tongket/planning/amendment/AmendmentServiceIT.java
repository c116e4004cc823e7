package vn.tongket.planning.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.amendment.correction.CorrectionOrder;
import vn.tongket.planning.amendment.correction.Misprint;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.distribution.FileState;
import vn.tongket.planning.distribution.PlanFile;
import vn.tongket.planning.distribution.PlanFileService;
import vn.tongket.planning.notice.NoticeReceipt;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanFlowService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.SigningForm;
import vn.tongket.planning.signing.pades.Revocation;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureEntry;
import vn.tongket.planning.signing.record.SignatureRecordService;
import vn.tongket.planning.signing.record.SignedFile;
import vn.tongket.planning.signing.record.SigningPolicyService;
import vn.tongket.planning.signing.record.SigningWay;
import vn.tongket.planning.task.TaskId;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskStatus;
import vn.tongket.planning.task.TaskSummary;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class AmendmentServiceIT {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Inject
    private AmendmentService amendments;

    @Inject
    private AmendmentFlowService flow;

    @Inject
    private PlanService plans;

    @Inject
    private PlanFlowService planFlow;

    @Inject
    private PlanFileService files;

    @Inject
    private SignatureRecordService signatures;

    @Inject
    private TaskService tasks;

    @Inject
    private NoticeService notices;

    @Inject
    private SigningPolicyService policy;

    @Inject
    private TestOffice office;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Inject
    private Acting.AsLeader asLeader;

    @Inject
    private Acting.AsClerk asClerk;

    @Inject
    private Acting.AsDepartmentHead asHead;

    private UnitId issuer;
    private UnitId touched;
    private UnitId untouched;

    @BeforeEach
    void anOffice() {
        issuer = office.unit("Ủy ban nhân dân", "UBND", null);
        touched = office.unit("Phòng Văn hóa", "PVH", issuer);
        untouched = office.unit("Phòng Nội vụ", "PNV", issuer);
        List.of(Role.PLANNER, Role.LEADER, Role.CLERK).forEach(role -> office.grant(role, issuer));
        office.grant(Role.UNIT_OFFICER, touched);
        office.grant(Role.DEPARTMENT_HEAD, untouched);
    }

    @Test
    @Tag("AMD-4")
    @Tag("AMD-5")
    void aChangedTaskIsChangedAndItsUnitAloneIsTold() throws Exception {
        PlanId plan = issued(hall(), report());
        PlanDraft wanted = SampleDrafts.doing(draft(plan), List.of(laterHall(), report()));

        assertThat(asPlanner.call(() -> amendments.consequences(plan, wanted)))
                .containsExactly(new Consequence(ConsequenceKind.TASKS, 1, List.of("Phòng Văn hóa: 1")));
        AmendmentId paper = asPlanner
                .call(() -> amendments.draft(plan, wanted, AmendmentKind.AMENDMENT))
                .id();
        assertThat(draft(plan).text().tasks())
                .extracting(PlanAssignment::deadline)
                .containsOnly(DAY);
        issue(paper);

        assertThat(draft(plan).text().tasks())
                .extracting(PlanAssignment::deadline)
                .containsExactly(DAY.plusDays(5), DAY);
        assertThat(asPlanner.call(() -> tasks.ofPlan(plan)))
                .extracting(TaskSummary::deadline)
                .containsExactly(DAY.plusDays(5), DAY);
        assertThat(told(paper)).containsExactly("amendment:" + paper + ":tasks:" + touched);
    }

    @Test
    @Tag("AMD-4")
    @Tag("AMD-5")
    void workThatGoesToAnotherUnitEndsHereAndBeginsThereAndBothAreTold() throws Exception {
        PlanId plan = issued(hall());
        PlanAssignment moved = SampleDrafts.task("Phòng Nội vụ", untouched, "Trang trí hội trường", DAY);

        AmendmentId paper = drafted(plan, SampleDrafts.doing(draft(plan), List.of(moved)));
        issue(paper);

        assertThat(asPlanner.call(() -> tasks.ofPlan(plan)))
                .extracting(TaskSummary::status)
                .containsExactly(TaskStatus.CANCELLED, TaskStatus.ASSIGNED);
        assertThat(told(paper))
                .containsExactlyInAnyOrder(
                        "amendment:" + paper + ":tasks:" + touched, "amendment:" + paper + ":tasks:" + untouched);
    }

    @Test
    @Tag("AMD-3")
    @Tag("AMD-5")
    void anotherTimeTouchesNoTaskAndTellsNoUnitOfIt() throws Exception {
        PlanId plan = issued(hall(), report());
        PlanDraft wanted = SampleDrafts.at(draft(plan), SampleDrafts.START.plusSeconds(3_600));

        assertThat(asPlanner.call(() -> amendments.consequences(plan, wanted))).isEmpty();
        AmendmentId paper = drafted(plan, wanted);
        issue(paper);

        assertThat(draft(plan).time().startsAt()).isEqualTo(SampleDrafts.START.plusSeconds(3_600));
        assertThat(told(paper)).isEmpty();
    }

    @Test
    @Tag("AMD-3")
    @Tag("AMD-5")
    void aDeadlineThatFollowsTheConferenceMovesWithItAndItsUnitIsToldOfTheNewDay() throws Exception {
        PlanId plan = issued(
                SampleDrafts.task("Phòng Văn hóa", touched, "Gửi báo cáo chậm nhất 05 ngày trước hội nghị.", null),
                report());
        PlanDraft wanted = SampleDrafts.at(draft(plan), SampleDrafts.START.plus(Duration.ofDays(2)));

        assertThat(asPlanner.call(() -> amendments.consequences(plan, wanted)))
                .containsExactly(new Consequence(ConsequenceKind.TASKS, 1, List.of("Phòng Văn hóa: 1")));
        AmendmentId paper = drafted(plan, wanted);
        issue(paper);

        assertThat(asPlanner.call(() -> tasks.ofPlan(plan)).get(0).deadline()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(told(paper)).containsExactly("amendment:" + paper + ":tasks:" + touched);
    }

    @Test
    @Tag("TSK-22")
    @Tag("AMD-5")
    void aCoordinatingUnitThatIsNamedAnewSeesTheTaskAndOneThatIsNamedNoMoreDoesNot() throws Exception {
        UnitId along = office.unit("Phòng phối hợp " + issuer, null, issuer);
        office.grant(Role.DEPARTMENT_HEAD, along);
        String name = "Phòng phối hợp " + issuer;
        PlanId plan = issued(along(hall(), name));
        TaskId task = asPlanner.call(() -> tasks.ofPlan(plan)).get(0).taskId();
        assertThat(asHead.call(() -> tasks.get(task)).id()).isEqualTo(task.value());

        AmendmentId without = drafted(plan, SampleDrafts.doing(draft(plan), List.of(hall())));
        issue(without);
        assertThatThrownBy(() -> asHead.call(() -> tasks.get(task))).hasMessageContaining("NOT_FOUND");
        assertThat(told(without))
                .containsExactlyInAnyOrder(
                        "amendment:" + without + ":tasks:" + touched, "amendment:" + without + ":tasks:" + along);

        issue(drafted(plan, SampleDrafts.doing(draft(plan), List.of(along(hall(), name)))));
        assertThat(asHead.call(() -> tasks.get(task)).id()).isEqualTo(task.value());
    }

    @Test
    @Tag("AMD-1")
    @Tag("AMD-6")
    void thePaperHasTheNextNumberAndTheOriginalStaysReadable() throws Exception {
        PlanId plan = issued(hall());
        PlanDraft before = draft(plan);
        AmendmentId paper = drafted(plan, SampleDrafts.inviting(before, "Nhà văn hóa B", List.of()));
        issue(paper);

        AmendmentDetail detail = asPlanner.call(() -> amendments.ofPlan(plan)).get(0);
        assertThat(detail.number()).isEqualTo("02/KH-UBND");
        assertThat(detail.before()).isEqualTo(before);
        assertThat(asPlanner.call(() -> plans.get(plan)).number()).isEqualTo("01/KH-UBND");
        assertThat(asPlanner.call(() -> amendments.original(paper)).header().number())
                .asString()
                .contains("01");
    }

    @Test
    @Tag("DST-6")
    void theFileOfAReplacedPlanIsThatOfTheNewPaperAndTheOldOneSaysThatItWasReplaced() throws Exception {
        PlanId plan = issued(hall());
        byte[] signed = {1, 2, 3};
        keepSigned(plan, signed);
        assertThat(asPlanner.call(() -> files.pdf(plan)))
                .satisfies(file -> assertThat(file.content()).isEqualTo(signed))
                .satisfies(file -> assertThat(file.state()).isEqualTo(FileState.IN_FORCE));
        PlanDraft wanted = SampleDrafts.inviting(draft(plan), "Nhà văn hóa B", List.of());
        AmendmentId paper = asPlanner
                .call(() -> amendments.draft(plan, wanted, AmendmentKind.REPLACEMENT))
                .id();
        issue(paper);

        PlanFile now = asPlanner.call(() -> files.pdf(plan));
        PlanFile before = asPlanner.call(() -> files.before(paper));

        assertThat(now.content()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(now.name()).isEqualTo("KE-HOACH-02-KH-UBND");
        assertThat(now.state()).isEqualTo(FileState.IN_FORCE);
        assertThat(before.content()).as("byte for byte").isEqualTo(signed);
        assertThat(before.name()).isEqualTo("KE-HOACH-01-KH-UBND-DA-BI-THAY-THE");
        assertThat(before.by()).startsWith("Kế hoạch số 02/KH-UBND");
        asLeader.call(() -> planFlow.recall(plan, "Hoãn hội nghị", null));
        assertThat(asPlanner.call(() -> files.pdf(plan)).name()).isEqualTo("KE-HOACH-02-KH-UBND-DA-THU-HOI");
    }

    /** As the agency's key leaves it behind. */
    private void keepSigned(PlanId plan, byte[] file) throws Exception {
        var signer = office.person("Phạm Văn Ký");
        Signatory signatory = new Signatory(signer, "Phạm Văn Ký", SigningForm.HEAD, List.of(), "CHỦ TỊCH", null);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        asClerk.run(() -> {
            PaperRef ref = new PaperRef("plan", plan.value());
            signatures.record(new SignatureEntry(ref, 3, SigningWay.DIGITAL, signatory, today, signer));
            signatures.keep(plan.value(), 3, new SignedFile(FileStage.ISSUED, file, Revocation.NOT_ASKED));
        });
    }

    @Test
    @Tag("AMD-2")
    void oneChangeAtATime() throws Exception {
        PlanId plan = issued(hall());
        PlanDraft wanted = SampleDrafts.inviting(draft(plan), "Nhà văn hóa B", List.of());
        AmendmentId paper = drafted(plan, wanted);

        assertThatThrownBy(() -> drafted(plan, wanted)).hasMessageContaining("ANOTHER_ON_ITS_WAY");
        asPlanner.call(() -> flow.drop(paper, null));
        assertThat(drafted(plan, wanted)).isNotEqualTo(paper);
    }

    @Test
    @Tag("AMD-7")
    void anApproximateTimeBecomesExactWhenItsNoticeIsIssuedAndAnotherChangeIsNoNotice() throws Exception {
        PlanDraft open = SampleDrafts.of(
                        issuer,
                        List.of(SampleDrafts.task(
                                "Phòng Văn hóa", touched, "Gửi báo cáo chậm nhất 05 ngày trước hội nghị.", null)))
                .at(new PlanTime("Dự kiến trung tuần tháng 12/2026", null, null));
        PlanId plan = issued(open);
        PlanDraft exact = draft(plan).at(new PlanTime(draft(plan).time().text(), SampleDrafts.START, null));

        assertThat(asPlanner.call(() -> amendments.consequences(plan, exact)))
                .containsExactly(new Consequence(ConsequenceKind.TASKS, 1, List.of("Phòng Văn hóa: 1")));
        AmendmentDetail notice = asPlanner.call(() -> amendments.draft(plan, exact, AmendmentKind.NOTICE));
        assertThat(notice.text().body()).contains("Thời gian: 07 giờ 30 phút, ngày 10 tháng 12 năm 2026.");
        assertThat(draft(plan).time().approximate()).isTrue();
        issue(notice.id());

        assertThat(draft(plan).time().startsAt()).isEqualTo(SampleDrafts.START);
        assertThat(told(notice.id())).containsExactly("amendment:" + notice.id() + ":tasks:" + touched);
        PlanDraft elsewhere = SampleDrafts.inviting(draft(plan), "Nhà văn hóa B", List.of());
        assertThatThrownBy(() -> asPlanner.call(() -> amendments.draft(plan, elsewhere, AmendmentKind.NOTICE)))
                .hasMessageContaining("NOTICE_IS_FOR_THE_TIME");
    }

    @Test
    @Tag("AMD-9")
    void aLetterCorrectsTheWordsUnderItsOwnSeriesAndWhoeverGotThePlanIsTold() throws Exception {
        PlanId plan = issued(hall());
        CorrectionOrder order =
                new CorrectionOrder("VP", List.of(new Misprint("kết quả phong trào", "kết quả của phong trào")), null);

        AmendmentId letter =
                asPlanner.call(() -> amendments.correct(plan, order)).id();
        issue(letter);

        assertThat(asPlanner.call(() -> amendments.get(letter)).number()).isEqualTo("01/UBND-VP");
        assertThat(draft(plan).text().sections().get(0).text()).isEqualTo("Đánh giá kết quả của phong trào.");
        assertThat(told(letter)).containsExactly("amendment:" + letter + ":correction:" + touched);
        assertThat(asPlanner.call(() -> plans.get(plan)).number()).isEqualTo("01/KH-UBND");
    }

    @Test
    @Tag("AMD-10")
    void whereSignaturesAreWantedAnUnsignedPaperIsNotIssuedAndARecallStillTakesEffect() throws Exception {
        PlanId plan = issued(hall());
        AmendmentId paper = drafted(plan, SampleDrafts.inviting(draft(plan), "Nhà văn hóa B", List.of()));
        asPlanner.run(() -> policy.requireSignatures(issuer, true));

        assertThatThrownBy(() -> issue(paper)).hasMessageContaining("NOT_SIGNED");

        asLeader.call(() -> planFlow.recall(plan, "Hoãn hội nghị", null));
        assertThat(asPlanner.call(() -> amendments.get(paper)).status()).isEqualTo(AmendmentStatus.DROPPED);
        AmendmentDetail notice = asPlanner.call(() -> amendments.ofPlan(plan)).get(0);
        assertThat(notice.kind()).isEqualTo(AmendmentKind.RECALL);
        assertThat(notice.status()).isEqualTo(AmendmentStatus.DRAFT);
        assertThat(asPlanner.call(() -> plans.get(plan)).status()).isEqualTo(PlanStatus.RECALLED);
    }

    @Test
    @Tag("AMD-8")
    void aReplacingPlanTakesItsOwnNumberAndTasksFollow() throws Exception {
        PlanId plan = issued(hall(), report());
        PlanDraft wanted = SampleDrafts.doing(draft(plan), List.of(hall()));
        AmendmentId paper = asPlanner
                .call(() -> amendments.draft(plan, wanted, AmendmentKind.REPLACEMENT))
                .id();
        issue(paper);

        assertThat(asPlanner.call(() -> plans.get(plan)).number()).isEqualTo("02/KH-UBND");
        assertThat(asPlanner.call(() -> tasks.ofPlan(plan)))
                .extracting(TaskSummary::status)
                .containsExactly(TaskStatus.ASSIGNED, TaskStatus.CANCELLED);
        assertThat(told(paper)).containsExactly("amendment:" + paper + ":tasks:" + untouched);
    }

    @Test
    @Tag("AMD-8")
    void aRecallHasItsNoticeAndEveryUnitThatGotThePlanIsTold() throws Exception {
        PlanId plan = issued(hall());

        asLeader.call(() -> planFlow.recall(plan, "Hoãn hội nghị", null));

        AmendmentDetail notice = asPlanner.call(() -> amendments.ofPlan(plan)).get(0);
        assertThat(notice.kind()).isEqualTo(AmendmentKind.RECALL);
        assertThat(notice.number()).isEqualTo("01/TB-UBND");
        assertThat(asPlanner.call(() -> plans.get(plan)).status()).isEqualTo(PlanStatus.RECALLED);
        assertThat(notices.receipts("recall:" + notice.id()))
                .extracting(NoticeReceipt::key)
                .containsExactly("recall:" + notice.id() + ":" + touched);
    }

    private PlanAssignment hall() {
        return SampleDrafts.task("Phòng Văn hóa", touched, "Trang trí hội trường", DAY);
    }

    private static PlanAssignment along(PlanAssignment task, String coordinating) {
        return new PlanAssignment(task.unit(), task.unitId(), task.text(), List.of(coordinating), task.deadline());
    }

    private PlanAssignment laterHall() {
        return SampleDrafts.task("Phòng Văn hóa", touched, "Trang trí hội trường", DAY.plusDays(5));
    }

    private PlanAssignment report() {
        return SampleDrafts.task("Phòng Nội vụ", untouched, "Dự thảo báo cáo tổng kết", DAY);
    }

    private PlanDraft draft(PlanId plan) throws Exception {
        return asPlanner.call(() -> plans.get(plan)).draft();
    }

    private AmendmentId drafted(PlanId plan, PlanDraft wanted) throws Exception {
        return asPlanner
                .call(() -> amendments.draft(plan, wanted, AmendmentKind.AMENDMENT))
                .id();
    }

    private void issue(AmendmentId paper) throws Exception {
        asPlanner.call(() -> flow.submit(paper, null, null));
        asLeader.call(() -> flow.approve(paper, null, null));
        asClerk.call(() -> flow.issue(paper, null, null));
    }

    private List<String> told(AmendmentId paper) {
        return notices.receipts("amendment:" + paper).stream()
                .map(NoticeReceipt::key)
                .toList();
    }

    private PlanId issued(PlanAssignment... work) throws Exception {
        return issued(SampleDrafts.of(issuer, List.of(work)));
    }

    private PlanId issued(PlanDraft draft) throws Exception {
        PlanId plan = asPlanner.call(() -> plans.draft(draft)).id();
        asPlanner.call(() -> planFlow.submit(plan, null, null));
        asLeader.call(() -> planFlow.approve(plan, null, null));
        asClerk.call(() -> planFlow.issue(plan, null, null));
        return plan;
    }
}
