package vn.tongket.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class CheckInRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final PlanId plan = PlanId.next();

    @Test
    @Tag("ATT-6")
    void twoHundredAtOnceAdmitOnce() throws Exception {
        InvitationSummary guest = invited("p:1");
        List<Callable<Boolean>> doors = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String scanId = "scan-" + i;
            doors.add(() -> UNIT.inTransaction(entityManager -> admit(entityManager, guest, scanId)));
        }

        ExecutorService threads = Executors.newFixedThreadPool(50);
        int admitted = 0;
        for (Future<Boolean> door : threads.invokeAll(doors)) {
            admitted += door.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(admitted).isEqualTo(1);
        assertThat(count("select count(*) from attendance.scan where plan_id = ?"))
                .isEqualTo(200);
        assertThat(count("select count(*) from attendance.admission where plan_id = ?"))
                .isEqualTo(1);
    }

    @Test
    @Tag("ATT-6")
    void theDatabaseRefusesASecondAdmissionOfThePersonByAnotherInvitation() {
        InvitationSummary first = invited("p:2");
        UNIT.run(entityManager -> entityManager
                .createNativeQuery("update attendance.invitation set status = 'REVOKED' where id = ?")
                .setParameter(1, first.id())
                .executeUpdate());
        InvitationSummary second = invited("p:2");

        assertThat(admitted(first, "a")).isTrue();
        assertThat(admitted(second, "b")).isFalse();
        assertThatThrownBy(() -> UNIT.run(entityManager -> entityManager
                        .createNativeQuery("insert into attendance.admission (id, plan_id, invitation_id, person_key,"
                                + " scan_id, station_id, admitted_at, admitted_by)"
                                + " values (?, ?, ?, 'p:2', 'b', 'door', now(), 'usher')")
                        .setParameter(1, Ids.next())
                        .setParameter(2, plan.value())
                        .setParameter(3, second.id())
                        .executeUpdate()))
                .hasMessageContaining("admission_person_once");
    }

    @Test
    @Tag("ATT-2")
    void theDatabaseRefusesASecondInvitationOfAPerson() {
        invited("p:3");

        assertThatThrownBy(() -> invited("p:3")).hasMessageContaining("invitation_person_once");
    }

    @Test
    @Tag("ATT-7")
    void aScanIsKeptOnce() {
        invited("p:4");

        assertThat(kept("again")).isTrue();
        assertThat(kept("again")).isFalse();
    }

    @Test
    @Tag("ATT-11")
    void anAdmissionTakenBackStaysOnRecordAndFreesTheDoor() {
        InvitationSummary guest = invited("p:5");
        admitted(guest, "first");

        int undone = UNIT.inTransaction(entityManager ->
                repository(entityManager).undo(standing(guest).orElseThrow(), "usher", "Quét nhầm", NOW));

        assertThat(undone).isEqualTo(1);
        assertThat(standing(guest)).isEmpty();
        assertThat(admitted(guest, "second")).isTrue();
        assertThat(count("select count(*) from attendance.admission where plan_id = ?"))
                .isEqualTo(2);
    }

    private boolean admitted(InvitationSummary guest, String scanId) {
        return UNIT.inTransaction(entityManager -> admit(entityManager, guest, scanId));
    }

    private boolean kept(String scanId) {
        return UNIT.inTransaction(entityManager -> keep(entityManager, scanId));
    }

    private Optional<Standing> standing(InvitationSummary guest) {
        return UNIT.inTransaction(entityManager -> repository(entityManager).standing(guest, ""));
    }

    private boolean admit(EntityManager entityManager, InvitationSummary guest, String scanId) {
        keep(entityManager, scanId);
        return repository(entityManager).admit(new Arrival(plan, scan(scanId), "", "usher", NOW), guest);
    }

    private boolean keep(EntityManager entityManager, String scanId) {
        return repository(entityManager).keep(plan, scan(scanId), "usher", NOW);
    }

    private static Scan scan(String scanId) {
        return new Scan("ABCDE-FGHJK", "door", scanId, NOW);
    }

    private static CheckInRepository repository(EntityManager entityManager) {
        return TestUnit.repository(CheckInRepository.class, entityManager);
    }

    /** An issued invitation of this person, with conference and group made when they are missing. */
    private InvitationSummary invited(String personKey) {
        String id = Ids.next();
        UNIT.run(entityManager -> {
            run(
                    entityManager,
                    "insert into attendance.conference (plan_id, issuer_id, title, in_force, last_ordinal, version)"
                            + " values (?, 'unit', 'Hội nghị', true, 0, 1) on conflict do nothing",
                    plan.value());
            run(
                    entityManager,
                    "insert into attendance.attendee_group (id, plan_id, line, name, kind, version)"
                            + " values (?, ?, 1, 'Đại biểu', 'PEOPLE', 1) on conflict (id) do nothing",
                    "g" + plan.value().substring(1),
                    plan.value());
            run(
                    entityManager,
                    "insert into attendance.invitation (id, plan_id, group_id, person_key, full_name, status, ordinal,"
                            + " code, secret, issued_at, sort_key, search_key, version)"
                            + " values (?, ?, ?, ?, 'Trần Thị Mẫu', 'ISSUED',"
                            + " (select count(*) + 1 from attendance.invitation where plan_id = ?), ?, ?, now(), '', '', 1)",
                    id,
                    plan.value(),
                    "g" + plan.value().substring(1),
                    personKey,
                    plan.value(),
                    id.substring(0, 8) + "AB",
                    id);
        });
        return new InvitationSummary(
                id,
                plan.value(),
                "g",
                "Trần Thị Mẫu",
                null,
                null,
                null,
                null,
                InvitationStatus.ISSUED,
                1,
                "",
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private static void run(EntityManager entityManager, String sql, String... parameters) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    private long count(String sql) {
        return UNIT.inTransaction(entityManager -> ((Number) entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, plan.value())
                        .getSingleResult())
                .longValue());
    }
}
