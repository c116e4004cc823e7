package vn.tongket.attendance.onstage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.Query;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.honour.HonoureePresence;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class OnStageRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");

    private final PlanId plan = PlanId.next();
    private final String group = Ids.next();
    private int ordinal = 3000;

    @Test
    @Tag("ATT-97")
    void aSubstituteStandsForTheHonoureeAndTheWithdrawnAreForgotten() {
        run(
                "insert into attendance.conference (plan_id, issuer_id, title, in_force, last_ordinal, version)"
                        + " values (?, 'unit', 'Hội nghị', true, 0, 1)",
                plan.value());
        run(
                "insert into attendance.attendee_group (id, plan_id, line, name, kind, version)"
                        + " values (?, ?, 1, 'Người được khen thưởng', 'AWARDEES', 1)",
                group,
                plan.value());
        String honouree = guest("Đại diện Tổ bầu cử số 1", "REVOKED", null);
        guest("Trần Thị Thay", "ACCEPTED", honouree);
        guest("Nguyễn Thị Thử", "ACCEPTED", null);
        place("n1", "Đại diện Tổ bầu cử số 1");
        place("n2", "Nguyễn Thị Thử");

        assertThat(presences())
                .extracting(HonoureePresence::nominationId, HonoureePresence::representative)
                .containsExactlyInAnyOrder(tuple("n1", "Trần Thị Thay"), tuple("n2", "Nguyễn Thị Thử"));
        assertThat(presences()).noneMatch(HonoureePresence::inside);
        assertThat(UNIT.<Boolean>inTransaction(
                        entityManager -> TestUnit.repository(OnStageRepository.class, entityManager)
                                .doorsOpen(plan)))
                .isFalse();

        UNIT.run(entityManager ->
                TestUnit.repository(OnStageRepository.class, entityManager).withdraw(plan, List.of("n1")));

        assertThat(presences()).extracting(HonoureePresence::nominationId).containsExactly("n2");
    }

    private List<HonoureePresence> presences() {
        return UNIT.inTransaction(entityManager ->
                TestUnit.repository(OnStageRepository.class, entityManager).presences(plan));
    }

    private void place(String nomination, String name) {
        run(
                "insert into attendance.stage_place (plan_id, nomination_id, decision_number, stage_order, guest_name)"
                        + " values (?, ?, '01/QĐ-UBND', 1, ?)",
                plan.value(),
                nomination,
                name);
    }

    private String guest(String name, String status, String substituteFor) {
        String id = Ids.next();
        run(
                "insert into attendance.invitation (id, plan_id, group_id, person_key, full_name, status, ordinal, code,"
                        + " secret, substitute_for, issued_at, sort_key, search_key, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), '', '', 1)",
                id,
                plan.value(),
                group,
                id,
                name,
                status,
                ++ordinal,
                id.substring(0, 8) + "AB",
                id,
                substituteFor);
        return id;
    }

    private static void run(String sql, Object... parameters) {
        UNIT.run(entityManager -> {
            Query statement = entityManager.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setParameter(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        });
    }
}
