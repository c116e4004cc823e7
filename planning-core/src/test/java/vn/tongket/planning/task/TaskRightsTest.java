package vn.tongket.planning.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;

class TaskRightsTest {

    private static final UnitId ISSUER = new UnitId("ubbc");
    private static final UnitId COORDINATOR = new UnitId("vp");

    @Test
    @Tag("TSK-6")
    void isSeenByItsUnitAndByTheOfficesThatMakeThePlan() {
        assertThat(rights(Role.UNIT_OFFICER, SampleTasks.UNIT).visible()).isTrue();
        assertThat(rights(Role.AUDITOR, ISSUER).visible()).isTrue();
        assertThat(rights(Role.UNIT_OFFICER, new UnitId("khac")).visible()).isFalse();
        assertThat(rights(Role.PLANNER, new UnitId("khac")).visible()).isFalse();
    }

    @Test
    @Tag("TSK-7")
    void aCoordinatingUnitOnlyContributes() {
        TaskRights rights = rights(Role.DEPARTMENT_HEAD, COORDINATOR);

        assertThat(rights.visible()).isTrue();
        assertThat(rights.actions()).containsExactly(TaskAction.CONTRIBUTE);
    }

    @Test
    @Tag("TSK-13")
    void theUnitAsksAndTheOfficeDecides() {
        assertThat(rights(Role.UNIT_OFFICER, SampleTasks.UNIT).actions())
                .containsExactly(TaskAction.NAME_PERSON, TaskAction.REPORT, TaskAction.ASK_EXTENSION);
        assertThat(rights(Role.PLANNER, ISSUER).actions())
                .containsExactly(TaskAction.ASSIGN, TaskAction.SET_DEADLINE, TaskAction.DECIDE_EXTENSION);
        assertThat(rights(Role.AUDITOR, ISSUER).actions()).isEmpty();
    }

    private static TaskRights rights(Role role, UnitId unit) {
        Map<Role, Set<UnitId>> reach = Map.of(role, Set.of(unit));
        Caller caller = new Caller(new AccountId("a"), SampleTasks.OFFICER, "ai-do", "Ai Đó", reach, reach);
        return new TaskRights(caller, SampleTasks.task(SampleTasks.UNIT), ISSUER, Set.of(COORDINATOR));
    }
}
