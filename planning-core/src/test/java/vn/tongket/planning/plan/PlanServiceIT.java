package vn.tongket.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskSummary;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

@ExtendWith(ArquillianExtension.class)
public class PlanServiceIT {

    private static final int CLERKS = 50;

    @Inject
    private PlanService plans;

    @Inject
    private PlanFlowService flow;

    @Inject
    private TaskService tasks;

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

    @Resource
    private ManagedExecutorService executor;

    private UnitId issuer;

    @BeforeEach
    void openOffice() {
        issuer = office.unit("Ủy ban bầu cử", "UBBC", null);
        office.grant(Role.PLANNER, issuer);
        office.grant(Role.LEADER, issuer);
        office.grant(Role.CLERK, issuer);
    }

    @Test
    @Tag("PLN-5")
    void fiftyClerksAtOnceGetTheNumbersOneToFiftyOnceEach() throws Exception {
        List<PlanId> approved = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            approved.add(approved("Kế hoạch thứ " + i));
        }

        List<Future<String>> issued = executor.invokeAll(approved.stream()
                .map(id -> (Callable<String>)
                        () -> asClerk.call(() -> flow.issue(id, null, null).number()))
                .toList());

        List<String> numbers = new ArrayList<>();
        for (Future<String> number : issued) {
            numbers.add(number.get());
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CLERKS)
                        .mapToObj(number -> "%02d/KH-UBBC".formatted(number))
                        .toList());
    }

    @Test
    @Tag("PLN-5")
    @Tag("TSK-1")
    @Tag("TSK-6")
    void issuingAssignsTheWorkAndShowsThePlanToItsUnits() throws Exception {
        UnitId department = office.unit("Phòng " + issuer, null, null);
        office.grant(Role.UNIT_OFFICER, department);
        PlanId id = approved("Kế hoạch giao việc", department);
        assertThatThrownBy(() -> asUnitOfficer.call(() -> plans.get(id))).hasMessageContaining("NOT_FOUND");

        asClerk.call(() -> flow.issue(id, null, null));

        List<TaskSummary> mine = asUnitOfficer.call(() -> tasks.ofPlan(id));
        assertThat(mine).extracting(TaskSummary::unitId).containsExactly(department.value());
        assertThat(asUnitOfficer.call(() -> plans.header(id)).inForce()).isTrue();
    }

    @Test
    @Tag("PLN-6")
    void theSlowerOfTwoWritersIsRefused() throws Exception {
        PlanDetail first = asPlanner.call(() -> plans.draft(SamplePlans.issuedBy(issuer, "Hai người sửa")));
        asPlanner.call(() -> plans.replace(first.id(), SamplePlans.issuedBy(issuer, "Người nhanh"), first.version()));

        assertThatThrownBy(() -> asPlanner.call(
                        () -> plans.replace(first.id(), SamplePlans.issuedBy(issuer, "Người chậm"), first.version())))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("STALE");
        assertThat(asPlanner.call(() -> plans.get(first.id())).text().title()).isEqualTo("Người nhanh");
    }

    @Test
    @Tag("PLN-8")
    void theHistoryTellsWhoDidWhat() throws Exception {
        PlanId id = approved("Kế hoạch có lịch sử");

        assertThat(asPlanner.call(() -> plans.history(id)))
                .extracting(PlanEventSummary::action)
                .containsExactlyInAnyOrder(PlanAction.DRAFT, PlanAction.SUBMIT, PlanAction.APPROVE);
    }

    @Test
    @Tag("PLN-9")
    void anUnknownIssuerIsAssumedAndSaidSo() throws Exception {
        PlanDraft nameless = new PlanDraft(
                null,
                new PlanLetterhead(null, null, null, null, null),
                SamplePlans.text("Không rõ cơ quan"),
                new PlanTime(null, null, null),
                List.of());

        PlanDetail plan = asPlanner.call(() -> plans.draft(nameless));

        assertThat(plan.letterhead().issuingBody()).isNotBlank();
        assertThat(plan.warnings()).extracting(PlanWarning::code).contains("ISSUER_ASSUMED");
    }

    @Test
    @Tag("PLN-11")
    void aSubPlanIsALinkedDraftOfTheLowerUnit() throws Exception {
        UnitId lower = office.unit("Ủy ban bầu cử khóm", "UBBC", issuer);
        PlanId id = approved("Kế hoạch cấp trên");

        List<PlanDetail> drafts = asPlanner.call(() -> plans.draftSubPlans(id, List.of(lower)));

        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).parent()).isEqualTo(id);
        assertThat(drafts.get(0).issuer()).isEqualTo(lower);
        assertThatThrownBy(() -> asPlanner.call(() -> plans.draftSubPlans(id, List.of(issuer))))
                .hasMessageContaining("NOT_A_LOWER_UNIT");
    }

    private PlanId approved(String title) throws Exception {
        return approved(title, null);
    }

    private PlanId approved(String title, UnitId lead) throws Exception {
        PlanDraft sample = SamplePlans.issuedBy(issuer, title);
        PlanDraft draft = sample.saying(sample.text()
                .assigning(sample.text().tasks().stream()
                        .map(task -> task.leadBy(lead))
                        .toList()));
        PlanId id = asPlanner.call(() -> plans.draft(draft)).id();
        asPlanner.call(() -> flow.submit(id, null, null));
        asLeader.call(() -> flow.approve(id, null, null));
        return id;
    }
}
