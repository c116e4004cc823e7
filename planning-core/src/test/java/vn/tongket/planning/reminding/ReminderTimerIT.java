package vn.tongket.planning.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeReceipt;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanFlowService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.planning.subplan.SubPlanService;
import vn.tongket.planning.subplan.reminder.SubPlanReminderJob;
import vn.tongket.planning.task.TaskService;
import vn.tongket.testing.Acting;
import vn.tongket.testing.TestOffice;

/** The timer of a running server, every second: what is due is told, once, though one of its sources fails. */
@ExtendWith(ArquillianExtension.class)
public class ReminderTimerIT {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private NoticeService notices;

    @Inject
    private PlanService plans;

    @Inject
    private PlanFlowService flow;

    @Inject
    private TaskService tasks;

    @Inject
    private SubPlanService subPlans;

    @Inject
    private SubPlanReminderJob subPlanReminders;

    @Inject
    private FailingSource failing;

    @Inject
    private TestOffice office;

    @Inject
    private Acting.AsPlanner asPlanner;

    @Inject
    private Acting.AsLeader asLeader;

    @Inject
    private Acting.AsClerk asClerk;

    private UnitId issuer;
    private UnitId lead;

    @BeforeEach
    void anOffice() {
        issuer = office.unit("Ủy ban nhân dân", "UBND", null);
        lead = office.unit("Phòng Văn hóa", "PVH", issuer);
        List.of(Role.PLANNER, Role.LEADER, Role.CLERK).forEach(role -> office.grant(role, issuer));
        office.grant(Role.UNIT_OFFICER, lead);
    }

    @Test
    @Tag("RMD-1")
    @Tag("RMD-2")
    @Tag("TSK-17")
    void remindsOfWhatIsDueTomorrowOnceThoughAnotherSourceFails() throws Exception {
        failing.fail();
        PlanId plan = issued(LocalDate.now(OFFICE).plusDays(1));
        String task = asPlanner.call(() -> tasks.ofPlan(plan)).get(0).id();

        until(() -> !keys("task-reminder:" + task).isEmpty());
        int asked = failing.asked();
        until(() -> failing.asked() > asked + 1);
        failing.mend();

        assertThat(keys("task-reminder:" + task)).singleElement().asString().contains(":BEFORE:");
    }

    @Test
    @Tag("SUB-5")
    void remindsOfASubPlanThatIsToBeIssuedTomorrowAndTellsTheOfficeOfOneThatStaysLate() throws Exception {
        LocalDate due = LocalDate.now(OFFICE).plusDays(1);
        PlanId plan = issued(due);
        PlanDetail sub =
                asPlanner.call(() -> subPlans.giveOut(plan, List.of(lead), due)).get(0);

        until(() -> !keys("sub-plan-reminder:" + sub.id()).isEmpty());
        Clock later = Clock.fixed(due.plusDays(5).atTime(8, 0).atZone(OFFICE).toInstant(), OFFICE);
        subPlanReminders.remind(later);

        assertThat(subPlanReminders.remind(later)).isZero();

        assertThat(keys("sub-plan-reminder:" + sub.id()))
                .extracting(key -> key.split(":")[2])
                .containsExactlyInAnyOrder("BEFORE", "LATE", "OFFICE", "OFFICE");
    }

    private List<String> keys(String prefix) {
        return notices.receipts(prefix).stream().map(NoticeReceipt::key).toList();
    }

    private static void until(BooleanSupplier met) {
        Instant end = Instant.now().plus(Duration.ofSeconds(40));
        while (!met.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private PlanId issued(LocalDate deadline) throws Exception {
        PlanId plan = asPlanner.call(() -> plans.draft(draft(deadline))).id();
        asPlanner.call(() -> flow.submit(plan, null, null));
        asLeader.call(() -> flow.approve(plan, null, null));
        asClerk.call(() -> flow.issue(plan, null, null));
        return plan;
    }

    private PlanDraft draft(LocalDate deadline) {
        return new PlanDraft(
                issuer,
                new PlanLetterhead(null, "Ủy ban nhân dân", "Sông Lam", null, null),
                new PlanText(
                        "Kế hoạch",
                        "Tổng kết phong trào",
                        List.of(),
                        null,
                        List.of(new PlanSection(1, "I", "MỤC ĐÍCH", "Tổng kết.")),
                        null,
                        null,
                        List.of(),
                        List.of(new PlanAssignment("Phòng Văn hóa", lead, "Trang trí hội trường", List.of(), deadline)),
                        List.of("Lưu: VT"),
                        new PlanSigner(null, null, null)),
                new PlanTime("Dự kiến cuối năm", null, null),
                List.of());
    }
}
