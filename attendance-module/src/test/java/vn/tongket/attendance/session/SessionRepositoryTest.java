package vn.tongket.attendance.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class SessionRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");
    private static final Instant MORNING = Instant.parse("2026-12-02T00:30:00Z");

    private final GuestRows rows = new GuestRows(UNIT);
    private final PlanId plan = rows.conference();

    @Test
    @Tag("ATT-73")
    void aGuestIsAdmittedOnceToEachSession() {
        put("chieu", MORNING.plusSeconds(18_000));
        put("sang", MORNING);
        InvitationId guest = rows.invited(plan, rows.group(plan, 1), "ACCEPTED", 1);
        admit(guest, "sang", "s1");
        admit(guest, "chieu", "s2");

        List<Session> sessions = UNIT.inTransaction(entityManager ->
                TestUnit.repository(SessionRepository.class, entityManager).list(plan));
        assertThat(sessions)
                .extracting(Session::id, Session::admitted)
                .containsExactly(tuple("sang", 1L), tuple("chieu", 1L));
        assertThatThrownBy(() -> admit(guest, "sang", "s3")).hasMessageContaining("admission_");
    }

    private void put(String id, Instant opensAt) {
        UNIT.run(entityManager -> TestUnit.repository(SessionRepository.class, entityManager)
                .put(plan, id, new SessionEntry("Buổi " + id, opensAt)));
    }

    private void admit(InvitationId guest, String session, String scan) {
        rows.run(
                "insert into attendance.scan (plan_id, scan_id, station_id, scanned, scanned_at, received_at, usher)"
                        + " values (?, ?, 'A', '', now(), now(), 'letan')",
                plan.value(),
                scan);
        rows.run(
                "insert into attendance.admission (id, plan_id, invitation_id, person_key, session_id, scan_id, station_id,"
                        + " admitted_at, admitted_by) select ?, plan_id, id, person_key, ?, ?, 'A', now(), 'letan'"
                        + " from attendance.invitation where id = ?",
                Ids.next(),
                session,
                scan,
                guest.value());
    }
}
