package vn.tongket.attendance.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class HeadcountRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");

    private final GuestRows rows = new GuestRows(UNIT);
    private PlanId plan;
    private InvitationId guest;

    @BeforeEach
    void inviteTwo() {
        plan = rows.conference();
        String group = rows.group(plan, 1);
        guest = rows.invited(plan, group, "ACCEPTED", 1);
        rows.invited(plan, group, "ISSUED", 2);
    }

    @Test
    @Tag("ATT-62")
    void thePulseMovesWithEverythingThatChangesTheNumbers() {
        long before = pulse();
        assertThat(pulse()).isEqualTo(before);

        String admission = admit();
        long admitted = pulse();
        move(admission);
        long moved = pulse();
        rows.run("update attendance.invitation set version = version + 1 where id = ?", guest.value());
        long answered = pulse();
        rows.run(
                "update attendance.admission set undone_at = now(), undone_by = 'u', undo_reason = 'r' where id = ?",
                admission);

        assertThat(List.of(before, admitted, moved, answered, pulse())).doesNotHaveDuplicates();
    }

    @Test
    void whoeverWentOutIsAdmittedButNotPresent() {
        String admission = admit();
        assertThat(counted())
                .extracting(Headcount.Part::admitted, Headcount.Part::present)
                .containsExactly(1L, 1L);

        move(admission);

        assertThat(counted())
                .extracting(Headcount.Part::admitted, Headcount.Part::present)
                .containsExactly(1L, 0L);
        assertThat(UNIT.<List<PersonInside>>inTransaction(
                        entityManager -> TestUnit.repository(RollCallRepository.class, entityManager)
                                .inside(plan, "")))
                .isEmpty();
    }

    @Test
    void whoeverHasNotComeIsMissing() {
        admit();

        List<ExpectedGuest> missing = UNIT.inTransaction(entityManager ->
                TestUnit.repository(RollCallRepository.class, entityManager).missing(plan, ""));

        assertThat(missing).hasSize(1).noneMatch(one -> one.invitationId().equals(guest.value()));
    }

    @Test
    @Tag("ATT-63")
    void listsWithTelephonesAreForThoseWhoInviteOrAdmit() {
        assertThat(RollCallService.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("planner", "usher");
    }

    private Headcount.Part counted() {
        return UNIT.inTransaction(entityManager -> TestUnit.repository(HeadcountRepository.class, entityManager)
                .byGroup(plan, "")
                .get(0));
    }

    private long pulse() {
        return UNIT.inTransaction(entityManager ->
                TestUnit.repository(HeadcountRepository.class, entityManager).pulse(plan));
    }

    private String admit() {
        String id = Ids.next();
        rows.run(
                "insert into attendance.scan (plan_id, scan_id, station_id, scanned, scanned_at, received_at, usher)"
                        + " values (?, ?, 'door', '', now(), now(), 'u')",
                plan.value(),
                id);
        rows.run(
                "insert into attendance.admission (id, plan_id, invitation_id, person_key, scan_id, station_id,"
                        + " admitted_at, admitted_by) values (?, ?, ?, ?, ?, 'door', now(), 'u')",
                id,
                plan.value(),
                guest.value(),
                guest.value(),
                id);
        return id;
    }

    private void move(String admission) {
        rows.run(
                "insert into attendance.movement (id, admission_id, scan_id, outward, station_id, moved_at, moved_by)"
                        + " values (?, ?, 'm', true, 'door', now(), 'u')",
                Ids.next(),
                admission);
        rows.run("update attendance.admission set outside_since = now() where id = ?", admission);
    }
}
