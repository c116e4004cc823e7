package vn.tongket.planning.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.amendment.AmendmentFlowService;
import vn.tongket.planning.amendment.AmendmentId;
import vn.tongket.planning.amendment.AmendmentKind;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanFlowService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.task.history.DeadlineCause;
import vn.tongket.planning.task.history.TaskDetail;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class TaskServiceIT {

    private static final Instant CONFERENCE = Instant.parse("2031-06-25T01:00:00Z");

    @Inject
    private PlanService plans;

    @Inject
    private PlanFlowService flow;

    @Inject
    private AmendmentService amendments;

    @Inject
    private AmendmentFlowService papers;

    @Inject
    private TaskService tasks;

    @Inject
    private TaskUnitService units;

    @Inject
    private TaskExtensionService extensions;

    @Inject
    private TestOffice office;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Inject
    private Acting.AsLeader asLeader;

    @Inject
    private Acting.AsClerk asClerk;

    @Inject
    private Acting.AsUnitOfficer asUnitOfficer;

    @Inject
    private Acting.AsDepartmentHead asHead;

    private UnitId issuer;
    private UnitId lead;

    @BeforeEach
    void openOffice() {
        issuer = office.unit("Ủy ban bầu cử", "UBBC", null);
        lead = office.unit("Phòng " + issuer, null, issuer);
        office.grant(Role.PLANNER, issuer);
        office.grant(Role.LEADER, issuer);
        office.grant(Role.CLERK, issuer);
        office.grant(Role.UNIT_OFFICER, lead);
        office.grant(Role.DEPARTMENT_HEAD, lead);
    }

    @Test
    @Tag("TSK-11")
    @Tag("TSK-12")
    void theDeadlineIsCountedWhenTheConferenceIsFixedAndFollowsItNoMoreOnceExtended() throws Exception {
        TaskId id = issued("Gửi báo cáo chậm nhất 05 ngày trước hội nghị.", lead);
        assertThat(asUnitOfficer.call(() -> tasks.get(id)).deadline()).isNull();
        PlanId plan = new PlanId(asUnitOfficer.call(() -> tasks.get(id)).planId());

        fixTime(plan);
        assertThat(asUnitOfficer.call(() -> tasks.get(id)).deadline()).isEqualTo(LocalDate.of(2031, 6, 20));

        String request =
                asUnitOfficer.call(() -> extensions.ask(id, LocalDate.of(2031, 6, 22), "Chờ số liệu của các khóm"));
        asPlanner.run(() -> extensions.grant(request, null, null, null));

        TaskDetail detail = asUnitOfficer.call(() -> tasks.detail(id));
        assertThat(detail.task().deadline()).isEqualTo(LocalDate.of(2031, 6, 22));
        assertThat(detail.deadlines())
                .extracting(line -> line.cause())
                .containsExactly(DeadlineCause.EXTENDED, DeadlineCause.COMPUTED);
    }

    @Test
    @Tag("TSK-8")
    void onlyAMemberOfTheUnitIsPutInCharge() throws Exception {
        TaskId id = issued("Dự toán kinh phí.", lead);
        var stranger = office.person("Người đơn vị khác");

        assertThatThrownBy(() -> asUnitOfficer.call(() -> units.nameInCharge(id, stranger, null)))
                .hasMessageContaining("NOT_A_MEMBER");
        assertThat(asUnitOfficer.call(() -> units.candidates(id))).isEmpty();
    }

    @Test
    @Tag("TSK-9")
    void theHeadSendsBackAndThenConfirms() throws Exception {
        TaskId id = issued("Chuẩn bị hội trường.", lead);
        asUnitOfficer.call(() -> tasks.report(id, new TaskReport(TaskStatus.IN_PROGRESS, 40, null), null));
        asUnitOfficer.call(() -> tasks.report(id, new TaskReport(TaskStatus.REPORTED, null, "Xong"), null));

        TaskSummary back = asHead.call(() -> tasks.sendBack(id, "Chưa có âm thanh", null));
        assertThat(back.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(back.percent()).isEqualTo(40);

        asUnitOfficer.call(() -> tasks.report(id, new TaskReport(TaskStatus.REPORTED, null, "Đã có"), null));
        assertThat(asHead.call(() -> tasks.accept(id, null)).status()).isEqualTo(TaskStatus.DONE);
        assertThat(asHead.call(() -> tasks.detail(id)).reports()).hasSize(3);
    }

    @Test
    @Tag("TSK-10")
    void aTaskGivenToSeveralUnitsIsAsFarAsTheyAre() throws Exception {
        UnitId other = office.unit("Khóm", null, issuer);
        TaskId id = issued("Lập danh sách.", null);

        asPlanner.call(() -> tasks.assign(id, List.of(lead, other), null));
        TaskDetail group = asPlanner.call(() -> tasks.detail(id));
        assertThat(group.parts())
                .extracting(TaskSummary::unitId)
                .containsExactlyInAnyOrder(lead.value(), other.value());

        TaskId mine = group.parts().stream()
                .filter(part -> part.unitId().equals(lead.value()))
                .findFirst()
                .orElseThrow()
                .taskId();
        asUnitOfficer.call(() -> tasks.report(mine, new TaskReport(TaskStatus.REPORTED, 100, "Xong"), null));
        asHead.call(() -> tasks.accept(mine, null));

        TaskSummary parent = asPlanner.call(() -> tasks.get(id));
        assertThat(parent.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(parent.percent()).isEqualTo(50);
    }

    /** By its notice, as the plan announced. */
    private void fixTime(PlanId plan) throws Exception {
        PlanDraft open = asPlanner.call(() -> plans.get(plan)).draft();
        PlanDraft exact = open.at(new PlanTime(open.time().text(), CONFERENCE, null));
        AmendmentId notice = asPlanner
                .call(() -> amendments.draft(plan, exact, AmendmentKind.NOTICE))
                .id();
        asPlanner.call(() -> papers.submit(notice, null, null));
        asLeader.call(() -> papers.approve(notice, null, null));
        asClerk.call(() -> papers.issue(notice, null, null));
    }

    private TaskId issued(String text, UnitId unit) throws Exception {
        PlanDraft draft = new PlanDraft(
                issuer,
                new PlanLetterhead(null, "Ủy ban bầu cử", "Sông Lam", null, null),
                new PlanText(
                        "Kế hoạch",
                        "Tổng kết " + text,
                        List.of(),
                        null,
                        List.of(new PlanSection(1, "I", "MỤC ĐÍCH", "Tổng kết.")),
                        null,
                        null,
                        List.of(),
                        List.of(new PlanAssignment("Đơn vị", unit, text, List.of(), null)),
                        List.of("Lưu: VT"),
                        new PlanSigner(null, null, null)),
                new PlanTime("Dự kiến trong tháng 6", null, null),
                List.of());
        PlanId plan = asPlanner.call(() -> plans.draft(draft)).id();
        asPlanner.call(() -> flow.submit(plan, null, null));
        asLeader.call(() -> flow.approve(plan, null, null));
        asClerk.call(() -> flow.issue(plan, null, null));
        return asPlanner.call(() -> tasks.ofPlan(plan)).get(0).taskId();
    }
}
