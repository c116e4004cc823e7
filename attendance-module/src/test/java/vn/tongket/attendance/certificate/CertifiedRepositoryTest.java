package vn.tongket.attendance.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class CertifiedRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");

    private final GuestRows rows = new GuestRows(UNIT);

    @Test
    @Tag("ATT-65")
    void onlyWhoeverWasAdmittedAndNotTakenBackGetsACertificate() {
        PlanId plan = rows.conference();
        String group = rows.group(plan, 1);
        InvitationId came = rows.invited(plan, group, "ACCEPTED", 1);
        InvitationId takenBack = rows.invited(plan, group, "ACCEPTED", 2);
        rows.invited(plan, group, "ACCEPTED", 3);
        admit(plan, came, "a");
        admit(plan, takenBack, "b");
        rows.run(
                "update attendance.admission set undone_at = now(), undone_by = 'u', undo_reason = 'r'"
                        + " where invitation_id = ?",
                takenBack.value());

        List<CertifiedGuest> certified = UNIT.inTransaction(entityManager ->
                TestUnit.repository(CertifiedRepository.class, entityManager).came(plan));

        assertThat(certified).extracting(CertifiedGuest::invitationId).containsExactly(came.value());
    }

    private void admit(PlanId plan, InvitationId guest, String scan) {
        rows.run(
                "insert into attendance.scan (plan_id, scan_id, station_id, scanned, scanned_at, received_at, usher)"
                        + " values (?, ?, 'door', '', now(), now(), 'u')",
                plan.value(),
                scan);
        rows.run(
                "insert into attendance.admission (id, plan_id, invitation_id, person_key, scan_id, station_id,"
                        + " admitted_at, admitted_by) values (?, ?, ?, ?, ?, 'door', now(), 'u')",
                guest.value(),
                plan.value(),
                guest.value(),
                guest.value(),
                scan);
    }
}
