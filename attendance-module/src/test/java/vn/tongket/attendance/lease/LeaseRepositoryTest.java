package vn.tongket.attendance.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class LeaseRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");
    private static final Instant NOW = Instant.parse("2026-12-02T01:00:00Z");

    private final GuestRows rows = new GuestRows(UNIT);
    private final PlanId plan = rows.conference();

    @BeforeEach
    void aDoor() {
        run("insert into attendance.station (plan_id, id, name) values (?, 'A', 'Cửa A')");
    }

    @Test
    @Tag("ATT-50")
    void theDatabaseLetsOneDeviceHoldADoor() {
        take("phone");

        assertThatThrownBy(() -> take("other")).hasMessageContaining("door_lease_once");
    }

    @Test
    @Tag("ATT-50")
    void aDoorGivenBackIsFree() {
        String lease = take("phone");
        with(leases -> leases.end(plan, lease, null, null, NOW));

        take("other");

        with(leases ->
                assertThat(leases.holding(plan, "A").orElseThrow().device()).isEqualTo("other"));
    }

    @Test
    @Tag("ATT-52")
    @Tag("ATT-54")
    void theLogOfADoorIsWrittenOnceAndSettledOnce() {
        run("insert into attendance.station_device (plan_id, device, station_id, last_seq, skew_millis, seen_at)"
                + " values (?, 'phone', 'A', 1, 0, now())");
        run("insert into attendance.door_log (plan_id, device, seq, station_id, kind, scan_id, session_id, verdict,"
                + " offline, usher, happened_at, skew_millis, received_at, conflict) values (?, 'phone', 1, 'A', 'scan',"
                + " 's1', '', 'admitted', true, 'letan', now(), 0, now(), 'DOUBLE')");

        run(
                "update attendance.door_log set settled_by = 'Lý Hải Đăng', settled_at = now(), settlement = 'Mượn giấy mời'"
                        + " where plan_id = ?");

        assertThatThrownBy(() -> run("update attendance.door_log set verdict = 'revoked' where plan_id = ?"))
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> run("update attendance.door_log set settlement = 'Khác' where plan_id = ?"))
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> run("delete from attendance.door_log where plan_id = ?"))
                .hasMessageContaining("written once");
    }

    @Test
    @Tag("ATT-102")
    void theDeviceThatHoldsADoorHoldsTheRightsOfSubstitutesOfItsGuestsFromTheFirstMoment() {
        String group = rows.group(plan, 1);
        InvitationId guest = rows.invited(plan, group, "SUBSTITUTED", 1);
        InvitationId substitute = rows.invited(plan, group, "ISSUED", 2);
        InvitationId stranger = rows.invited(plan, group, "ISSUED", 3);
        rows.run("update attendance.invitation set substitute_for = ? where id = ?", guest.value(), substitute.value());
        rows.run(
                "insert into attendance.admission_right (invitation_id, plan_id, right_id, station_id)"
                        + " values (?, ?, 'right', 'A')",
                guest.value(),
                plan.value());
        take("phone");

        with(leases -> {
            assertThat(leases.holders(plan, substitute.value(), ""))
                    .singleElement()
                    .satisfies(row -> assertThat(row).contains("phone", "A", "right"));
            assertThat(leases.holders(plan, stranger.value(), "")).isEmpty();
        });
    }

    private String take(String device) {
        String id = Ids.next();
        with(leases -> leases.add(plan, new DoorLease(id, "A", device, NOW, "letan", null, null, null)));
        return id;
    }

    private void with(Consumer<LeaseRepository> work) {
        UNIT.run(entityManager -> work.accept(TestUnit.repository(LeaseRepository.class, entityManager)));
    }

    private void run(String sql) {
        UNIT.run(entityManager -> entityManager
                .createNativeQuery(sql)
                .setParameter(1, plan.value())
                .executeUpdate());
    }
}
