package vn.tongket.attendance.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class WaitingRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");

    private final GuestRows rows = new GuestRows(UNIT);
    private final PlanId plan = rows.conference();
    private final String members = rows.group(plan, 1);
    private final String press = rows.group(plan, 2);

    @Test
    @Tag("ATT-31")
    void aFreePlaceGoesToTheFirstOfTheGroupThenToTheFirstOfAll() {
        InvitationId earlier = rows.invited(plan, members, "WAITING", 1);
        rows.invited(plan, press, "WAITING", 3);
        InvitationId firstOfPress = rows.invited(plan, press, "WAITING", 2);

        assertThat(next(press)).isEqualTo(firstOfPress);
        assertThat(next(members)).isEqualTo(earlier);
        assertThat(next(null)).isEqualTo(earlier);
    }

    @Test
    @Tag("ATT-31")
    void whoDeclinedOrWaitsTakesNoPlace() {
        rows.invited(plan, members, "ISSUED", 1);
        rows.invited(plan, members, "ACCEPTED", 2);
        rows.invited(plan, members, "DECLINED", 3);
        rows.invited(plan, members, "WAITING", 4);

        UNIT.run(entityManager -> {
            assertThat(waiting(entityManager).placed(plan)).isEqualTo(2);
            assertThat(waiting(entityManager).lastNumber(plan)).isEqualTo(4);
        });
    }

    @Test
    @Tag("ATT-82")
    void whoComesWithAGuestTakesAPlaceToo() {
        InvitationId coming = withCompanions("ACCEPTED", 1);
        InvitationId declined = withCompanions("DECLINED", 2);

        UNIT.run(entityManager -> {
            assertThat(waiting(entityManager).placed(plan)).isEqualTo(3);
            assertThat(waiting(entityManager).needed(coming)).isEqualTo(3);
            assertThat(waiting(entityManager).needed(declined)).isEqualTo(3);
        });
    }

    private InvitationId withCompanions(String status, int number) {
        InvitationId guest = rows.invited(plan, members, status, number);
        rows.run(
                "insert into attendance.guest_declaration (invitation_id, diet, wheelchair, declared_at, declared_by)"
                        + " values (?, 'NORMAL', false, now(), 'A')",
                guest.value());
        for (int i = 0; i < 2; i++) {
            rows.run(
                    "insert into attendance.guest_companion (invitation_id, position, diet) values (?, ?, 'NORMAL')",
                    guest.value(),
                    i);
        }
        return guest;
    }

    private InvitationId next(String group) {
        return UNIT.inTransaction(entityManager -> waiting(entityManager)
                .next(plan, group == null ? null : new GroupId(group))
                .orElseThrow()
                .id());
    }

    private static WaitingRepository waiting(EntityManager entityManager) {
        return TestUnit.repository(WaitingRepository.class, entityManager);
    }
}
