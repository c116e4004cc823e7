package vn.tongket.attendance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class ReconciliationRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");

    private final GuestRows rows = new GuestRows(UNIT);
    private final PlanId plan = rows.conference();

    @Test
    @Tag("ATT-71")
    void aDoorCountsItsGuestsAlsoWithoutADeviceAndWithoutADescription() {
        rows.run("insert into attendance.station (plan_id, id, name) values (?, 'A', 'Cửa A')", plan.value());
        String group = rows.group(plan, 1);
        admit(rows.invited(plan, group, "ACCEPTED", 1), "A");
        admit(rows.invited(plan, group, "ACCEPTED", 2), "A");
        admit(rows.invited(plan, group, "ACCEPTED", 3), "Cửa phụ");

        List<DoorReport> doors =
                UNIT.inTransaction(entityManager -> TestUnit.repository(ReconciliationRepository.class, entityManager)
                        .doors(plan));
        assertThat(doors)
                .extracting(DoorReport::stationId, DoorReport::admitted, DoorReport::deeds)
                .containsExactlyInAnyOrder(tuple("A", 2L, 0L), tuple("Cửa phụ", 1L, 0L));
    }

    private void admit(InvitationId guest, String station) {
        String scan = Ids.next();
        rows.run(
                "insert into attendance.scan (plan_id, scan_id, station_id, scanned, scanned_at, received_at, usher)"
                        + " values (?, ?, ?, '', now(), now(), 'letan')",
                plan.value(),
                scan,
                station);
        rows.run(
                "insert into attendance.admission (id, plan_id, invitation_id, person_key, scan_id, station_id, admitted_at,"
                        + " admitted_by) select ?, plan_id, id, person_key, ?, ?, now(), 'letan'"
                        + " from attendance.invitation where id = ?",
                Ids.next(),
                scan,
                station,
                guest.value());
    }
}
